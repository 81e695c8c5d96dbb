/// What staff and residents do to cases, and answer for the community, by short replies in chat. Imports `message`, `text`, `community`,
/// `wording`, `correction`, `digest`, `conversation`, `outbox` and `cases`.
@NullMarked
package linli.desk;

import org.jspecify.annotations.NullMarked;
