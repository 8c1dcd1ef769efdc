/// The matrix view: the layer as one product of a matrix, its mirror, and what follows from the pair.
@NullMarked
package gniddap.picture.matrix;

import org.jspecify.annotations.NullMarked;
