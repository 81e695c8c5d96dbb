/// Calls what has to be done again and again. Quartz stays in here; every deadline is a row of the store. Imports nothing of Linli.
@NullMarked
package linli.schedule;

import org.jspecify.annotations.NullMarked;
