/// Small helps for controls.
@NullMarked
package gniddap.app.control;

import org.jspecify.annotations.NullMarked;
