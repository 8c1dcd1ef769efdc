/// The window: where it opens.
@NullMarked
package gniddap.app;

import org.jspecify.annotations.NullMarked;
