/// The talk that somebody has with Linli on what they have just been answered. Imports `message`, `text`, `wording`, `knowledge`, `recall`,
/// `understand`, `cases`, `answer`, `decide`, `reach`, `owed`, `turn` and `act`.
@NullMarked
package linli.topic;

import org.jspecify.annotations.NullMarked;
