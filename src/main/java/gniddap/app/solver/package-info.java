/// The tools of the view of sizes: which layers make a wanted output size.
@NullMarked
package gniddap.app.solver;

import org.jspecify.annotations.NullMarked;
