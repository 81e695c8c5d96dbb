/// A month of the example community, played by people made up from a seed: they write, badly and late, and react to what Linli tells
/// them. What comes of it is checked, and can be replayed line by line.
@NullMarked
package linli.simulation;

import org.jspecify.annotations.NullMarked;
