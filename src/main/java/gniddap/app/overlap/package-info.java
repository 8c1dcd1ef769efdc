/// The card that counts how many products each cell receives.
@NullMarked
package gniddap.app.overlap;

import org.jspecify.annotations.NullMarked;
