/// The points that gniddap teaches, each found on the picture that shows it.
@NullMarked
package gniddap.picture.teaching;

import org.jspecify.annotations.NullMarked;
