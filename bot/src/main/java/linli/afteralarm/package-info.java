/// What is said where an alarm was raised a little while ago. Imports `message`, `text`, `community`, `wording`, `understand`,
/// `conversation`, `cases`, `alarm`, `decide`, `reply`, `turn` and `sequel`.
@NullMarked
package linli.afteralarm;

import org.jspecify.annotations.NullMarked;
