/// Pictures as files, without a display: painting by Java2D, SVG, PNG and GIF writers, and files that appear whole or
/// not at all.
@NullMarked
package gniddap.export;

import org.jspecify.annotations.NullMarked;
