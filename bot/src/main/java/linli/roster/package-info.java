/// Who is there and who stands in, as staff set it in chat on top of the files; and what Linli does once a day.
/// Imports `text` and `community`.
@NullMarked
package linli.roster;

import org.jspecify.annotations.NullMarked;
