/// Measures understanding and retrieval on labelled files. Imports `knowledge` and `text`; nothing but the commands imports it.
@NullMarked
package linli.measure;

import org.jspecify.annotations.NullMarked;
