/// The command line: reads what was asked, calls the room that does it, prints.
@NullMarked
package gniddap.cli;

import org.jspecify.annotations.NullMarked;
