/// The tools of the conventions view: the layer as code, and a layer from code.
@NullMarked
package gniddap.app.conventions;

import org.jspecify.annotations.NullMarked;
