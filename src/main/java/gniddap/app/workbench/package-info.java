/// What lies on the table: the values every part of the window looks at.
@NullMarked
package gniddap.app.workbench;

import org.jspecify.annotations.NullMarked;
