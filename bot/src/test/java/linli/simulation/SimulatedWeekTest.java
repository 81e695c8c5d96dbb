package linli.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import linli.Examples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// A week with an outage, a scam wave, gas, a false alarm, a storm and a colleague on leave; the whole month is `mvn verify -Psimulation`.
class SimulatedWeekTest {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> inAWeekOfTheCommunity() throws IOException {
        return Month.check(Month.WEEK.live(Examples.site(), folder)).stream()
                .map(finding -> dynamicTest(finding.name(), () -> assertThat(finding.faults()).as(finding.toString()).isEmpty()));
    }
}
