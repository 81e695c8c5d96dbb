/// Does what was decided, within one transaction: cases, answers, hand-overs, and the words for them.
/// Imports everything a message passes through but the channels: `message`, `text`, `community`, `roster`, `wording`, `knowledge`,
/// `correction`, `recall`, `digest`, `understand`, `conversation`, `outbox`, `cases`, `incident`, `alarm`, `mediation`, `decide`, `answer`,
/// `reply`, `colleague`, `resident`, `mediator`, `desk`, `store` and `site`.
@NullMarked
package linli.act;

import org.jspecify.annotations.NullMarked;
