/// Linli's turn on one message: what is known where it came from, whose case or quarrel it is of, and the means to act on it. Imports
/// `message`, `text`, `community`, `wording`, `knowledge`, `understand`, `conversation`, `outbox`, `cases`, `incident`, `alarm`,
/// `mediation`, `decide`, `reply`, `store`, `site` and `reach`.
@NullMarked
package linli.turn;

import org.jspecify.annotations.NullMarked;
