/// Pictures and films of the run as files, and pictures for the clipboard.
@NullMarked
package gniddap.app.figures;

import org.jspecify.annotations.NullMarked;
