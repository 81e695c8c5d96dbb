/// What Linli could not answer, as staff get to see it, and what they answer until it is an entry. Imports `message`, `text` and
/// `knowledge`.
@NullMarked
package linli.digest;

import org.jspecify.annotations.NullMarked;
