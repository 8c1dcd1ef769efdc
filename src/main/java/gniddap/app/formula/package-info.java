/// The card that writes out the products of one cell.
@NullMarked
package gniddap.app.formula;

import org.jspecify.annotations.NullMarked;
