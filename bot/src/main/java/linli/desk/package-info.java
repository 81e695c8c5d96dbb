/// What staff and residents do to cases by short replies in chat. Imports `message`, `text`, `community`,
/// `wording`, `correction`, `outbox` and `cases`.
@NullMarked
package linli.desk;

import org.jspecify.annotations.NullMarked;
