/// Files people keep, and text they type: problems, presets and layers, each complaint with its place.
@NullMarked
package gniddap.store;

import org.jspecify.annotations.NullMarked;
