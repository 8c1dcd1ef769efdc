/// The list of presets that opens below its button.
@NullMarked
package gniddap.app.presets;

import org.jspecify.annotations.NullMarked;
