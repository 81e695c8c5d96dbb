/// What Linli still owes people: what became of their report, the answer to what they asked, that an answer holds no more, and whether what
/// was agreed upon has been kept. Imports `message`, `text`, `community`, `wording`, `knowledge`, `recall`, `digest`, `conversation`,
/// `outbox`, `cases`, `incident`, `alarm`, `mediation`, `answer`, `desk`, `store`, `site` and `reach`.
@NullMarked
package linli.owed;

import org.jspecify.annotations.NullMarked;
