/// The texts people read: keys, plural forms and the forms of numbers.
@NullMarked
package gniddap.words;

import org.jspecify.annotations.NullMarked;
