/// Puts an entry into words, with its source. Imports `text`, `community`, `wording` and `knowledge`.
@NullMarked
package linli.answer;

import org.jspecify.annotations.NullMarked;
