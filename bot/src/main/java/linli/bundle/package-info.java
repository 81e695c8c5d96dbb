/// What a colleague says of what she has passed on from others. Imports `message`, `text`, `community`, `wording`, `knowledge`, `recall`,
/// `understand`, `conversation`, `outbox`, `cases`, `incident`, `answer`, `decide`, `store`, `site`, `turn`, `act` and `sequel`.
@NullMarked
package linli.bundle;

import org.jspecify.annotations.NullMarked;
