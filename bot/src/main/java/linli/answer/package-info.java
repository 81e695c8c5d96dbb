/// Puts an entry into words, with its source. Imports `knowledge` and `wording`.
@NullMarked
package linli.answer;

import org.jspecify.annotations.NullMarked;
