/// Pictures on the screen.
@NullMarked
package gniddap.app.paint;

import org.jspecify.annotations.NullMarked;
