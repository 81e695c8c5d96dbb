/// What somebody says next of a matter of their own: what they were asked, what they add unasked, and how it goes on. Imports `message`,
/// `text`, `community`, `wording`, `understand`, `conversation`, `cases`, `answer`, `decide`, `reply`, `site`, `turn`, `casetalk` and
/// `act`.
@NullMarked
package linli.sequel;

import org.jspecify.annotations.NullMarked;
