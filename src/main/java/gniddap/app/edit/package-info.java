/// Numbers changed on the board: typed, pasted and filled.
@NullMarked
package gniddap.app.edit;

import org.jspecify.annotations.NullMarked;
