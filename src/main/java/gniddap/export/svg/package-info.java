/// Writes SVG.
@NullMarked
package gniddap.export.svg;

import org.jspecify.annotations.NullMarked;
