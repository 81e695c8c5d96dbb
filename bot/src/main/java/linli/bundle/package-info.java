/// What a colleague says of what she has passed on from others. Imports `message`, `text`, `wording`, `knowledge`, `recall`, `understand`,
/// `cases`, `answer`, `decide`, `turn`, `act` and `sequel`.
@NullMarked
package linli.bundle;

import org.jspecify.annotations.NullMarked;
