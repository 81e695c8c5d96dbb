/// Reads the files that clerks edit so that every mistake can be named by file and line, and writes what must be whole or
/// for nobody else. Imports nothing of Linli.
@NullMarked
package linli.files;

import org.jspecify.annotations.NullMarked;
