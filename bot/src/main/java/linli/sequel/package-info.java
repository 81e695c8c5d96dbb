/// What somebody says next of a matter of their own: what they were asked, what they add unasked, and how it goes on. Imports `message`,
/// `text`, `community`, `wording`, `knowledge`, `understand`, `conversation`, `cases`, `incident`, `alarm`, `mediation`, `answer`,
/// `decide`, `reply`, `store`, `site`, `turn`, `casetalk` and `act`.
@NullMarked
package linli.sequel;

import org.jspecify.annotations.NullMarked;
