package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.Examples;
import linli.message.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the matters of a bundle are: by their words, the card of whoever said them, the heading, and where the bundle came from.
class BundlePlacesTest {
    private static final Optional<String> LEADER = Optional.of("2-1-301 周姐");
    private static final Place LEADERS_UNIT = Examples.place("qh-2-1");

    /// The columns are compound, building, unit, room and spot, `.` for what is not known; ⏎ ends a line.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text                                              | place of the first issue
            转五栋：1、电梯坏了不动 2、垃圾三天没人收                 | qh 5 . . .
            转8栋：⏎刘娭毑：楼顶水箱漏水，墙都长霉了⏎小方：电梯坏了   | qh 8 . . 楼顶
            转3栋2单元群：⏎老周：我家没水了⏎小李：有水啊            | qh 3 2 . .
            转3栋：⏎3-1-502 老周：我家没水了⏎小李：有水啊            | qh 3 1 502 .
            转3栋：⏎5-1-502 老周：我家没水了⏎小李：有水啊            | qh 5 1 502 .
            帮转：⏎7栋阿芬：我家没水了⏎小李：有水啊                  | qh 7 . . .
            帮转：⏎阿芬：我家没水了⏎小李：有水啊                     | qh 2 1 . .
            1、电梯坏了不动 2、垃圾三天没人收                         | qh 2 1 . .
            二单元的王奶奶说家里没水了，小刘反映三楼的灯坏了              | qh 2 2 . .
            一单元群：电梯坏了不动；二单元群：垃圾三天没人收             | qh 2 1 . .
            """)
    void nearestWordCounts(String text, String place) {
        var issues = Reading.of(text.replace("⏎", "\n"), LEADER, LEADERS_UNIT).pieces().stream().filter(Issue::needsSomebody).toList();

        assertThat(issues).isNotEmpty();
        assertThat(written(issues.getFirst().place())).isEqualTo(place);
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        assertThat(Reading.issues("帮转：\n阿芬：我家没水了\n小李：有水啊")).extracting(Issue::place).containsExactly(Place.UNKNOWN);
    }

    @Test
    void ownFlatIsWhereTheSenderLives() {
        assertThat(Reading.of("我家没水了", LEADER, LEADERS_UNIT).pieces()).extracting(issue -> written(issue.place()))
                .isEqualTo(List.of("qh 2 1 301 ."));
        assertThat(Reading.of("我们单元没水了", Optional.empty(), LEADERS_UNIT).pieces()).extracting(issue -> written(issue.place()))
                .isEqualTo(List.of("qh 2 1 . ."));
    }

    private static String written(Place place) {
        return Stream.of(place.compound(), place.building(), place.unit(), place.room(), place.spot())
                .map(part -> part.orElse(".")).collect(Collectors.joining(" "));
    }
}
