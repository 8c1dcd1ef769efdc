/// The bar above the board: presets, files, symbols, theme.
@NullMarked
package gniddap.app.topbar;

import org.jspecify.annotations.NullMarked;
