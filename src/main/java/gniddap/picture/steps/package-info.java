/// The steps view: how a layer is carried out, stage by stage, in two lanes that arrive at the same output.
@NullMarked
package gniddap.picture.steps;

import org.jspecify.annotations.NullMarked;
