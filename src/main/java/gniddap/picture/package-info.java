/// What is seen: a moment of a run becomes an immutable picture of a few kinds of mark.
@NullMarked
package gniddap.picture;

import org.jspecify.annotations.NullMarked;
