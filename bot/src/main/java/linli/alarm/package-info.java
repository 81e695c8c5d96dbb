/// Who is called when there is danger, until somebody is there: rings, repeats, up the chain, stand-down, and drills of all that.
/// Imports `message`, `text`, `community`, `wording`, `outbox` and `cases`.
@NullMarked
package linli.alarm;

import org.jspecify.annotations.NullMarked;
