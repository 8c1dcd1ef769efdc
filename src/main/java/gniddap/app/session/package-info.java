/// What lasts from one start to the next: settings, the last work, and copies of what was not saved.
@NullMarked
package gniddap.app.session;

import org.jspecify.annotations.NullMarked;
