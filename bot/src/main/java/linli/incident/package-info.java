/// Many reports, one cause: what belongs together, who is told of it once, and how it is taken apart again.
/// Imports `message`, `community`, `wording` and `cases`.
@NullMarked
package linli.incident;

import org.jspecify.annotations.NullMarked;
