/// The main window, put together from its parts.
@NullMarked
package gniddap.app.window;

import org.jspecify.annotations.NullMarked;
