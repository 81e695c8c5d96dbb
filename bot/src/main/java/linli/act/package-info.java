/// Does what was decided, within one transaction: cases, answers, hand-overs, questions back, and the words for them. Imports `message`,
/// `text`, `community`, `wording`, `knowledge`, `recall`, `digest`, `understand`, `conversation`, `outbox`, `cases`, `incident`, `alarm`,
/// `mediation`, `answer`, `decide`, `store`, `site` and `turn`.
@NullMarked
package linli.act;

import org.jspecify.annotations.NullMarked;
