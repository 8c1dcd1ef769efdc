/// What is seen: a moment of a run becomes an immutable picture of a few kinds of mark. A view of its own has a package
/// below this one.
@NullMarked
package gniddap.picture;

import org.jspecify.annotations.NullMarked;
