/// Counts what happens, for whoever watches over Linli. Imports `message`, `understand`, `decide`, `rounds`
/// and `handling`.
@NullMarked
package linli.figures;

import org.jspecify.annotations.NullMarked;
