/// Chooses what Linli does about an issue, in one place. Imports `message`, `text`, `community`, `knowledge`, `understand`, `cases`
/// and `answer`.
@NullMarked
package linli.decide;

import org.jspecify.annotations.NullMarked;
