/// Reads what colleagues and residents write in chat on a case, on who is there, and on whatever else Linli was asked to do: text in, what was
/// meant out. Pure: no I/O, no clock. Imports `text`, `community`, `roster`, `wording`, `cases` and `alarm`.
@NullMarked
package linli.reply;

import org.jspecify.annotations.NullMarked;
