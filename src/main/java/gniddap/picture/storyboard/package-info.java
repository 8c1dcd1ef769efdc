/// Several pictures on one sheet.
@NullMarked
package gniddap.picture.storyboard;

import org.jspecify.annotations.NullMarked;
