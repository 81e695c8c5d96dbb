/// The shared words: what comes in, what goes out, and the vocabulary of the contract. Imports nothing of Linli.
@NullMarked
package linli.message;

import org.jspecify.annotations.NullMarked;
