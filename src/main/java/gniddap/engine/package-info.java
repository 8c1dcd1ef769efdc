/// Numbers: layers, their shapes, their taps, and the readings that compute them.
@NullMarked
package gniddap.engine;

import org.jspecify.annotations.NullMarked;
