/// Layers drawn at random that can be computed by hand.
@NullMarked
package gniddap.engine.exercise;

import org.jspecify.annotations.NullMarked;
