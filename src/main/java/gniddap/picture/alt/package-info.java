/// What pictures show, for those who do not see them, and captions.
@NullMarked
package gniddap.picture.alt;

import org.jspecify.annotations.NullMarked;
