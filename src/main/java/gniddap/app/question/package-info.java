/// Questions that are asked in the window, over the board.
@NullMarked
package gniddap.app.question;

import org.jspecify.annotations.NullMarked;
