/// Keeps what must not be lost, behind the interfaces that features declare. SQL stays in here.
/// Imports `files`, `message`, `community`, `roster`, `cases`, `incident`, `alarm`, `mediation`, `outbox`, `conversation`, `correction`, `recall`,
/// `digest` and `identity`.
@NullMarked
package linli.store;

import org.jspecify.annotations.NullMarked;
