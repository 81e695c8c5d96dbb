/// What colleagues say on cases, in short replies, among neighbours or as guests to a quarrel; and what residents say on theirs. Imports
/// `message`, `text`, `community`, `roster`, `wording`, `correction`, `digest`, `understand`, `outbox`, `cases`, `incident`, `alarm`,
/// `mediation`, `answer`, `decide`, `reply`, `colleague`, `resident`, `mediator`, `desk`, `store`, `site`, `reach`, `owed` and `turn`.
@NullMarked
package linli.casetalk;

import org.jspecify.annotations.NullMarked;
