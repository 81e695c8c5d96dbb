/// The life of a matter that Linli has taken in: opening, joining, routing, deadlines, closing.
/// Imports `message`, `text`, `community`, `wording` and `outbox`.
@NullMarked
package linli.cases;

import org.jspecify.annotations.NullMarked;
