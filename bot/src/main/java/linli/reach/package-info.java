/// Whom Linli reaches, how much may still be said there, and what of a case whoever is reached must not read. Imports `message`,
/// `community`, `wording`, `knowledge`, `identity`, `conversation`, `outbox`, `cases`, `incident`, `mediation`, `store` and `site`.
@NullMarked
package linli.reach;

import org.jspecify.annotations.NullMarked;
