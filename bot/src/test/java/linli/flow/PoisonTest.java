package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever somebody pastes, Linli answers soon and goes on working.
class PoisonTest extends HouseTest {
    private static final Duration SOON = Duration.ofSeconds(5);

    static Stream<Arguments> poisons() {
        return Stream.of(
                Arguments.of("60,000 characters of a complaint", "楼上漏水他不肯赔钱，".repeat(6_000)),
                Arguments.of("60,000 digits", "1".repeat(60_000)),
                Arguments.of("60,000 brackets", "(".repeat(60_000)),
                Arguments.of("a glossed text without end", "水(shuǐ".repeat(12_000)),
                Arguments.of("10,000 lines of chat", "老王: 在吗\n".repeat(10_000)),
                Arguments.of("8,000 numbered lines", numberedLines(8_000)),
                Arguments.of("one character 10,000 times", "啊".repeat(10_000)),
                Arguments.of("only emoji", "😀🔥🚒💦".repeat(500)),
                Arguments.of("half an emoji", "\ud83d".repeat(300)),
                Arguments.of("control characters", "\u0000\u0001\u0007\u001b\u202e\ufeff".repeat(300)),
                Arguments.of("only blanks", " \t\n\u3000".repeat(500)),
                Arguments.of("nothing", ""),
                Arguments.of("blanks of the wording", "{case} {owner} {} 又停水了 {"),
                Arguments.of("SQL", "'; DROP TABLE cases; -- 又停水了"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poisons")
    void poisonIsAnsweredSoon(String name, String text) {
        assertTimeoutPreemptively(SOON, () -> house.say("qh-2-1", "r-1", text));
        assertTimeoutPreemptively(SOON, () -> house.ask("qh-2-1", "r-2", text));
        assertTimeoutPreemptively(SOON, () -> house.sayInPrivate("leader-qh-2-1", text));

        assertThat(acts(house.say("dx-5-1", "r-3", "电梯坏了不动"))).startsWith("case");
    }

    private static String numberedLines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> i + ". 停水").collect(Collectors.joining("\n"));
    }
}
