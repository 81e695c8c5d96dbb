/// Puts an entry into words, with its source. Imports `text`, `community`, `wording`, `knowledge`, `recall`
/// and `mediation`.
@NullMarked
package linli.answer;

import org.jspecify.annotations.NullMarked;
