/// Arrays as other programs keep them: NPY, NPZ and CSV.
@NullMarked
package gniddap.store.array;

import org.jspecify.annotations.NullMarked;
