/// What the clock makes Linli do: what has come due, the rounds of morning and evening, the digest. Imports `message`, `community`,
/// `roster`, `wording`, `digest`, `conversation`, `outbox`, `cases`, `alarm`, `mediation`, `store`, `site`, `reach` and `owed`.
@NullMarked
package linli.rounds;

import org.jspecify.annotations.NullMarked;
