/// Chooses what Linli does about an issue, in one place. Imports `message`, `text`, `community`, `knowledge`, `understand` and `cases`.
@NullMarked
package linli.decide;

import org.jspecify.annotations.NullMarked;
