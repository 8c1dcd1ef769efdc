/// Problems written down as Python programs that compute the same numbers.
@NullMarked
package gniddap.store.code;

import org.jspecify.annotations.NullMarked;
