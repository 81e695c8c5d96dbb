/// What a message may belong to before it is decided upon, asked in order; and what is seen of it from outside. Imports `message`, `text`,
/// `community`, `roster`, `wording`, `knowledge`, `correction`, `digest`, `understand`, `conversation`, `outbox`, `cases`, `alarm`,
/// `answer`, `decide`, `reply`, `desk`, `store`, `site`, `owed`, `rounds`, `turn`, `casetalk`, `act`, `sequel`, `topic`, `afteralarm` and
/// `bundle`.
@NullMarked
package linli.handling;

import org.jspecify.annotations.NullMarked;
