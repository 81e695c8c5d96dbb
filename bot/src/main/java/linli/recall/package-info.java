/// What was answered to whom, so that it can be put right when it holds no more. Imports `message`.
@NullMarked
package linli.recall;

import org.jspecify.annotations.NullMarked;
