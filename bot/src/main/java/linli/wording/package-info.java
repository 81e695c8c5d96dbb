/// How Linli puts things: every text for people, read from `config/wording.yaml`. Imports `files`, `message` and `community`.
@NullMarked
package linli.wording;

import org.jspecify.annotations.NullMarked;
