/// Quarrels: who the two sides are, what each said, who else is asked, when they meet, and what they agreed upon.
/// Imports `files`, `message`, `text`, `community`, `wording` and `cases`.
@NullMarked
package linli.mediation;

import org.jspecify.annotations.NullMarked;
