/// The card that says what the present step does.
@NullMarked
package gniddap.app.step;

import org.jspecify.annotations.NullMarked;
