/// Keeps what must not be lost, behind the interfaces that features declare. SQL stays in here.
/// Imports `message`, `cases`, `outbox`, `conversation`, `correction`, `recall`, `digest` and `incident`.
@NullMarked
package linli.store;

import org.jspecify.annotations.NullMarked;
