/// One community as it stands: its files, loaded together and replaced together.
/// Imports `files`, `message`, `text`, `community`, `roster`, `wording`, `knowledge`, `correction`, `digest`, `understand`, `cases`,
/// `answer`, `decide`, `mediation` and `outbox`.
@NullMarked
package linli.site;

import org.jspecify.annotations.NullMarked;
