/// What was said just before, and what Linli still waits for an answer to. Imports `message`, `text`,
/// `community` and `understand`.
@NullMarked
package linli.conversation;

import org.jspecify.annotations.NullMarked;
