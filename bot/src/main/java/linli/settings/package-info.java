/// What the one who runs Linli sets from outside: the environment and the data folder. Imports
/// `files`.
@NullMarked
package linli.settings;

import org.jspecify.annotations.NullMarked;
