/// The talk that somebody has with Linli on what they have just been answered. Imports `message`, `text`, `community`, `wording`,
/// `knowledge`, `recall`, `understand`, `conversation`, `outbox`, `cases`, `answer`, `decide`, `store`, `site`, `reach`, `owed`, `turn` and
/// `act`.
@NullMarked
package linli.topic;

import org.jspecify.annotations.NullMarked;
