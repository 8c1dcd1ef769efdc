/// Files of one's own: new, open, recent, save, and what is asked before something unsaved is left.
@NullMarked
package gniddap.app.files;

import org.jspecify.annotations.NullMarked;
