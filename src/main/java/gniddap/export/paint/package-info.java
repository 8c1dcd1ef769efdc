/// Pictures as pixels, without a display.
@NullMarked
package gniddap.export.paint;

import org.jspecify.annotations.NullMarked;
