/// The card that says what the layer is and lets every number of it be changed.
@NullMarked
package gniddap.app.layer;

import org.jspecify.annotations.NullMarked;
