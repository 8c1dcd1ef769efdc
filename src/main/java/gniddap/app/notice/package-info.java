/// One sentence about what went wrong, beside what still stands.
@NullMarked
package gniddap.app.notice;

import org.jspecify.annotations.NullMarked;
