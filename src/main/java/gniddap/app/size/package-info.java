/// The card that works out the size of the output.
@NullMarked
package gniddap.app.size;

import org.jspecify.annotations.NullMarked;
