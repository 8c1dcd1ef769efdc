/// The picture of sizes: which sizes a layer can have, the three layers that belong together, how products overlap and
/// what they cost.
@NullMarked
package gniddap.picture.sizes;

import org.jspecify.annotations.NullMarked;
