/// The commands of the contract: each reads its options, does its work on what it is handed, and writes results to standard output.
/// May import every package; nothing but `Main` and what it wires imports it.
@NullMarked
package linli.command;

import org.jspecify.annotations.NullMarked;
