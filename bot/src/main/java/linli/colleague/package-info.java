/// What every word of a colleague goes through, whatever it asks for: who says it and where, which case is meant, whether they may have a hand in
/// it, and how they are answered. Imports `message`, `text`, `community`, `wording`, `digest`, `outbox`, `cases`, `alarm` and `reply`.
@NullMarked
package linli.colleague;

import org.jspecify.annotations.NullMarked;
