/// Order: the taps of a layer as steps that can be asked for by number, with the sums reached so far.
@NullMarked
package gniddap.trace;

import org.jspecify.annotations.NullMarked;
