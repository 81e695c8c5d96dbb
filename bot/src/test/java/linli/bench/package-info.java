/// How fast Linli is beside a bare server, run by `mvn -q verify -Pbench`. It prints what it finds; nothing fails by the clock.
@NullMarked
package linli.bench;

import org.jspecify.annotations.NullMarked;
