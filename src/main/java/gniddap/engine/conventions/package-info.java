/// How frameworks name the same layer: which window each of them keeps, and by which arguments.
@NullMarked
package gniddap.engine.conventions;

import org.jspecify.annotations.NullMarked;
