/// Counts what happens, for whoever watches over Linli. Imports `act`, `message`, `decide` and `understand`.
@NullMarked
package linli.figures;

import org.jspecify.annotations.NullMarked;
