/// Time: seconds become moments of a run. Knows no clock.
@NullMarked
package gniddap.play;

import org.jspecify.annotations.NullMarked;
