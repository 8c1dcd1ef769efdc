/// Where the program begins: `Main` picks the command line or the window.
@NullMarked
package gniddap;

import org.jspecify.annotations.NullMarked;
