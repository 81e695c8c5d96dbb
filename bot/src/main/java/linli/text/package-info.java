/// Plain work on Chinese text: normalising, numerals, masking. Imports nothing of Linli.
@NullMarked
package linli.text;

import org.jspecify.annotations.NullMarked;
