package linli.cases;

import static linli.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import linli.Examples;
import linli.cases.Routing.Matter;
import linli.community.Community;
import linli.community.CommunityLoader;
import linli.community.Person;
import linli.fake.CopiedFolder;
import linli.files.InvalidFiles;
import linli.message.Kind;
import linli.message.Severity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose turn it is when somebody let the time pass, up to the top and never round in a circle.
class EscalationTest {
    private static final Matter LIFT =
            new Matter(Kind.SERVICE_REQUEST, Optional.of("elevator"), Severity.NORMAL, Examples.place("qh-2-1"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            leader-qh-2-1 | worker-1 chief street
            worker-1      | chief street
            worker-4      | chief street
            chief         | street
            street        | -
            clerk         | chief street
            police        | chief street
            property-qh   | chief street
            """)
    void matterClimbsToTheTopAndStaysThere(String owner, String climb) {
        assertThat(climb(Examples.community(), owner)).isEqualTo(Optional.ofNullable(climb).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # on leave   | owner    | climbs to
            chief        | worker-1 | street
            chief        | worker-2 | worker-1 street
            street       | worker-1 | chief
            chief street | worker-1 | -
            """)
    void substituteStepsInOnTheWayUpUnlessItIsTheOneWhoFailed(
            String away, String owner, String climb, @TempDir Path folder) throws InvalidFiles {
        var config = CopiedFolder.of("config", folder);
        for (String person : away.split(" ")) {
            config.replace("people.yaml", "{id: " + person + ",", "{id: " + person + ", leave: 2026-11-24,");
        }

        assertThat(climb(CommunityLoader.load(config.folder()), owner)).isEqualTo(Optional.ofNullable(climb).orElse(""));
    }

    private static String climb(Community community, String owner) {
        var routing = new Routing(community);
        var climb = new ArrayList<String>();
        var next = next(routing, owner);
        while (next.isPresent() && climb.size() < 9) {
            climb.add(next.get());
            next = next(routing, next.get());
        }
        return String.join(" ", climb);
    }

    private static Optional<String> next(Routing routing, String owner) {
        return routing.nextAbove(owner, LIFT, at("2026-11-24T10:00")).map(Person::id);
    }
}
