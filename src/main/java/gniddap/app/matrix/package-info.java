/// The hand on the matrix: what drags it, enlarges it and turns it into its mirror.
@NullMarked
package gniddap.app.matrix;

import org.jspecify.annotations.NullMarked;
