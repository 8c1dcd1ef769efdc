/// Parts of pictures as pictures of their own.
@NullMarked
package gniddap.picture.crop;

import org.jspecify.annotations.NullMarked;
