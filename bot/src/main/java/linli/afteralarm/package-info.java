/// What is said where an alarm was raised a little while ago. Imports `message`, `text`, `community`, `wording`, `knowledge`, `understand`,
/// `conversation`, `cases`, `alarm`, `answer`, `decide`, `reply`, `store`, `site`, `turn` and `sequel`.
@NullMarked
package linli.afteralarm;

import org.jspecify.annotations.NullMarked;
