/// The board: the picture of the present moment.
@NullMarked
package gniddap.app.board;

import org.jspecify.annotations.NullMarked;
