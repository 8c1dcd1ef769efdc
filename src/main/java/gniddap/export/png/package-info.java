/// Writes PNG.
@NullMarked
package gniddap.export.png;

import org.jspecify.annotations.NullMarked;
