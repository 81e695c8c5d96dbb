/// Does what was decided, within one transaction: cases, answers, hand-overs, questions back, and the words for them. Imports `message`,
/// `text`, `community`, `wording`, `knowledge`, `recall`, `digest`, `understand`, `conversation`, `cases`, `alarm`, `mediation`, `answer`,
/// `decide` and `turn`.
@NullMarked
package linli.act;

import org.jspecify.annotations.NullMarked;
