/// The keys of the window: one table that acts and that is shown as a list.
@NullMarked
package gniddap.app.keys;

import org.jspecify.annotations.NullMarked;
