/// Reads a message: normalises, gates plain chatter, takes forwards apart, tells kinds and categories, finds places.
/// Pure: no I/O but the files at start, no clock. Imports `files`, `message`, `text`, `community`, `knowledge` and `correction`.
@NullMarked
package linli.understand;

import org.jspecify.annotations.NullMarked;
