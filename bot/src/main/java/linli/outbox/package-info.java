/// What Linli has said and not yet delivered: rows that survive a restart, sent by priority, retried, expired, guarded.
/// Imports `message` and `text`.
@NullMarked
package linli.outbox;

import org.jspecify.annotations.NullMarked;
