/// The player below the board: play, step, scrub. It holds the only clock.
@NullMarked
package gniddap.app.player;

import org.jspecify.annotations.NullMarked;
