/// The card that computes the output in every way there is and compares the answers.
@NullMarked
package gniddap.app.readings;

import org.jspecify.annotations.NullMarked;
