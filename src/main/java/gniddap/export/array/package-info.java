/// The arrays of a problem, and those that follow from it, as files of one array.
@NullMarked
package gniddap.export.array;

import org.jspecify.annotations.NullMarked;
