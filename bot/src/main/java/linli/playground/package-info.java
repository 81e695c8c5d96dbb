/// A web page on which one plays residents and staff of the example community and sees what Linli does, and why.
/// Imports `message`, `text`, `community`, `wording`, `knowledge`, `correction`, `understand`, `outbox`, `decide`, `site`, `rounds`,
/// `handling` and `channel`; only the wiring imports it.
@NullMarked
package linli.playground;

import org.jspecify.annotations.NullMarked;
