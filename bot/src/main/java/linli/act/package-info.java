/// Does what was decided, within one transaction: cases, answers, hand-overs, questions back, and the words for them. Imports `message`,
/// `text`, `community`, `wording`, `knowledge`, `recall`, `digest`, `understand`, `conversation`, `outbox`, `cases`, `incident`, `alarm`,
/// `mediation`, `answer`, `decide`, `desk`, `store`, `site`, `turn` and `casetalk`.
@NullMarked
package linli.act;

import org.jspecify.annotations.NullMarked;
