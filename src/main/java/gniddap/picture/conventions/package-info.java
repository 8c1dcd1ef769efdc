/// The conventions view: one layer in the words of every framework, and what each comes to.
@NullMarked
package gniddap.picture.conventions;

import org.jspecify.annotations.NullMarked;
