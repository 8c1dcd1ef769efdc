/// Where one picture differs from another, so that painters need not paint the rest again.
@NullMarked
package gniddap.picture.change;

import org.jspecify.annotations.NullMarked;
