/// What every writer of films can do.
@NullMarked
package gniddap.export.film;

import org.jspecify.annotations.NullMarked;
