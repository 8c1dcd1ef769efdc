/// Pages of pictures as PDF.
@NullMarked
package gniddap.export.pdf;

import org.jspecify.annotations.NullMarked;
