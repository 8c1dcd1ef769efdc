/// Pages to compute a layer on by hand, in black and white.
@NullMarked
package gniddap.picture.worksheet;

import org.jspecify.annotations.NullMarked;
