/// What staff have said that messages really are, kept with who and when. Imports `message`.
@NullMarked
package linli.correction;

import org.jspecify.annotations.NullMarked;
