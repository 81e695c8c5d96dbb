package linli.cases;

import static linli.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import linli.Examples;
import linli.cases.Routing.Matter;
import linli.community.Person;
import linli.message.Kind;
import linli.message.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever a matter is about never has it in hand: not as its owner, not as one who is told, not as one who stands in or is next above.
class PassedByTest {
    private final Routing routing = new Routing(Examples.community());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # kind          | category      | place  | text                           | passed by
            service_request | oversight     | qh-2-1 | 我们单元长把公共收益私分了     | leader-qh-2-1
            service_request | oversight     | qh-2   | 单元长收钱不办事               | leader-qh-2-1 leader-qh-2-2
            service_request | oversight     | qh-1-1 | 王桂芳自己拿了慰问品           | leader-qh-1-1
            service_request | oversight     | qh-2-1 | 网格员周敏从来不上门           | worker-1
            service_request | oversight     | qh-12-1 | 我们网格员从来不上门          | worker-2
            service_request | oversight     | qh-2-1 | 网格长和稀泥                   | chief
            service_request | elevator      | qh-2-1 | 投诉单元长胡月娥 电梯一直不报修 | leader-qh-2-1
            service_request | elevator      | qh-2-1 | 电梯坏了 胡月娥让我找你们      | -
            service_request | elevator      | qh-2-1 | 网格员在吗 电梯坏了            | -
            dispute         | neighbor      | qh-2-1 | 单元长跟我吵起来了             | leader-qh-2-1
            emergency       | violence      | qh-2-1 | 单元长打人了                   | leader-qh-2-1
            emergency       | fire          | qh-2-1 | 网格员不管事 着火了快来        | -
            """)
    void knownByNameOrByOfficeAndPlace(String kind, String category, String place, String text, String passedBy) {
        var expected = passedBy == null ? new String[0] : passedBy.split(" ");

        assertThat(routing.passedBy(matter(kind, category, place, text))).containsExactlyInAnyOrder(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # category      | place  | text                                | owner | next above
            oversight       | qh-2-1 | 我们单元长把公共收益私分了          | chief | street
            oversight       | qh-2-1 | 网格员周敏从来不上门                | chief | street
            oversight       | qh-2-1 | 网格长陈刚收礼                      | street | -
            elevator        | qh-2-1 | 投诉网格员周敏 电梯坏了她不管事     | chief | street
            elevator        | qh-2-1 | 投诉我们单元长不管事 电梯坏了       | worker-1 | chief
            elevator        | qh-2-1 | 投诉周敏和陈刚互相包庇              | street | -
            """)
    void goesToTheNextOneAboveForOnePairOfEyes(String category, String place, String text, String owner, String next) {
        var matter = matter("service_request", category, place, text);

        var assignment = routing.assign(matter, at("2026-11-24T10:00"));

        assertThat(assignment.owner().id()).isEqualTo(owner);
        assertThat(assignment.confidential()).isTrue();
        assertThat(assignment.staffGroup()).isEmpty();
        assertThat(assignment.tell()).isEmpty();
        assertThat(routing.nextAbove(owner, matter, at("2026-11-24T10:00")).map(Person::id).orElse("-")).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"单元长打人了, leader-qh-2-1", "网格员周敏打人了, worker-1"})
    void inDangerAllAreCalledButTheOneItIsAbout(String text, String passedBy) {
        var assignment = routing.assign(matter("emergency", "violence", "qh-2-1", text), at("2026-11-24T10:00"));

        assertThat(assignment.owner().id()).isNotEqualTo(passedBy);
        assertThat(assignment.tell()).extracting(Person::id).contains("worker-2").doesNotContain(passedBy);
        assertThat(assignment.staffGroup()).contains(passedBy.equals("worker-1") ? "community-desk" : "grid-1");
    }

    private static Matter matter(String kind, String category, String place, String text) {
        return new Matter(
                Arrays.stream(Kind.values()).filter(k -> k.code().equals(kind)).findFirst().orElseThrow(), Optional.of(category),
                Severity.NORMAL, Examples.place(place), text, false);
    }
}
