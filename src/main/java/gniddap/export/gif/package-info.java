/// Writes animated GIF.
@NullMarked
package gniddap.export.gif;

import org.jspecify.annotations.NullMarked;
