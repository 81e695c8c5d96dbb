/// Linli: puts the parts together, and shows the way of a message in one method.
@NullMarked
package linli;

import org.jspecify.annotations.NullMarked;
