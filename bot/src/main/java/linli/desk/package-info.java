/// What staff do to cases, and answer for the community, by short replies in chat. Imports `message`, `text`, `community`,
/// `roster`, `wording`, `correction`, `digest`, `identity`, `conversation`, `outbox`, `cases`, `incident`, `alarm`, `reply`, `colleague`
/// and `mediator`.
@NullMarked
package linli.desk;

import org.jspecify.annotations.NullMarked;
