/// What Linli knows: entries with their sources, labelled examples, first steps in an emergency, and the index that finds them.
/// Imports `files`, `message` and `text`; Lucene stays in here and in what searches and measures: `understand` and `measure`.
@NullMarked
package linli.knowledge;

import org.jspecify.annotations.NullMarked;
