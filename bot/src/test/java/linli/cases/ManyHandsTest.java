package linli.cases;

import static linli.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.Examples;
import linli.cases.Because.Way;
import linli.cases.Routing.Matter;
import linli.community.Community;
import linli.community.CommunityLoader;
import linli.community.Person;
import linli.fake.CopiedFolder;
import linli.files.InvalidFiles;
import linli.message.Kind;
import linli.message.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Of several who could take a matter, and when nobody of them can.
class ManyHandsTest {
    private static final Instant TUESDAY = at("2026-11-24T10:00");

    @TempDir
    private Path folder;

    private CopiedFolder config;

    @BeforeEach
    void copy() {
        config = CopiedFolder.of("config", folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            马桶堵了        | repair-1
            水龙头滴水      | repair-2
            洗衣机转不动    | repair-1
            柜门掉下来了    | repair-4
            纱窗破了        | repair-4
            """)
    void smallRepairIsOfferedToOneOfTheTeamWhoCanDoIt(String text, String offered) {
        var assignment = new Routing(Examples.community()).assign(repair(text), TUESDAY);

        assertThat(assignment.owner().id()).isEqualTo("worker-1");
        assertThat(assignment.tell()).extracting(Person::id).containsExactly(offered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"换锁的时候碰到电箱了 漏电", "马桶边上的燃气管松了", "洗衣机一插就跳闸"})
    void whatTouchesGasOrHighVoltageIsOfferedToNoVolunteer(String text) {
        assertThat(new Routing(Examples.community()).assign(repair(text), TUESDAY).tell()).noneMatch(Person::isVolunteer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # open cases of | get it
            ''                           | repair-1
            repair-1                     | repair-3
            repair-1 repair-3            | repair-7
            repair-1 repair-3 repair-7   | repair-1
            """)
    void ofSeveralTheOneWithTheFewestOpenCasesGetsIt(String busy, String owner) throws InvalidFiles {
        config.replace("routing.yaml", "words: [洗衣机, 电视机, 电饭煲, 电风扇, 冰箱], owner: \"@area\"", "words: [洗衣机], owner: \"skill:家电\"");
        var routing = new Routing(community(), person -> List.of(busy.split(" ")).contains(person) ? 1 : 0);

        var assignment = routing.assign(repair("洗衣机转不动"), TUESDAY);

        assertThat(assignment.owner().id()).isEqualTo(owner);
        assertThat(assignment.because().way()).isEqualTo(Way.LEAST_TO_DO);
        assertThat(assignment.staffGroup()).contains("grid-1");
    }

    @Test
    void whereTheWholeTeamMayNotTouchItTheGridWorkerGetsIt() throws InvalidFiles {
        config.replace("routing.yaml", "words: [洗衣机, 电视机, 电饭煲, 电风扇, 冰箱], owner: \"@area\"", "words: [洗衣机], owner: \"skill:家电\"");

        assertThat(new Routing(community()).assign(repair("洗衣机漏电"), TUESDAY).owner().id()).isEqualTo("worker-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # away                         | owner    | way          | instead of
            worker-1                       | worker-2 | STANDS_IN    | worker-1
            worker-1 worker-2              | chief    | STANDS_IN    | worker-1
            worker-1 worker-2 chief        | street   | STANDS_IN    | worker-1
            worker-1 worker-2 chief street | worker-1 | REGULAR      | -
            """)
    void substitutesStepInOneAfterTheOther(String away, String owner, String way, String insteadOf) throws InvalidFiles {
        away(away);

        var assignment = new Routing(community()).assign(repair("灯坏了"), TUESDAY);

        assertThat(assignment.owner().id()).isEqualTo(owner);
        assertThat(assignment.because().way().name()).isEqualTo(way);
        assertThat(assignment.because().insteadOf().orElse("-")).isEqualTo(insteadOf);
    }

    @Test
    void whereNobodyStandsInTheNextOneAboveGetsItAndTheRowsSaySo() throws InvalidFiles {
        config.replace("people.yaml", "substitutes: [worker-2, chief]", "leave: 2026-11-24");

        var assignment = new Routing(community()).assign(repair("灯坏了"), TUESDAY);

        assertThat(assignment.owner().id()).isEqualTo("chief");
        assertThat(assignment.because().written())
                .isEqualTo("routing qh-repairs, roster office, service level normal; nobody_there for worker-1");
        assertThat(Because.in("x, " + assignment.because().written())).contains(assignment.because());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T09:00, worker-1", "2026-11-24T11:59, worker-1", "2026-11-24T12:00, worker-2", "2026-11-24T15:00, worker-2", "2026-11-25T09:00, worker-1"})
    void halfADayOffIsStoodInForHalfADay(String moment, String owner) throws InvalidFiles {
        config.replace("people.yaml", "{id: worker-1,", "{id: worker-1, leave: 2026-11-24 下午,");

        assertThat(new Routing(community()).assign(repair("灯坏了"), at(moment)).owner().id()).isEqualTo(owner);
    }

    private void away(String people) {
        for (String person : people.split(" ")) {
            config.replace("people.yaml", "{id: " + person + ",", "{id: " + person + ", leave: 2026-11-24,");
        }
    }

    private Community community() throws InvalidFiles {
        return CommunityLoader.load(config.folder());
    }

    private static Matter repair(String text) {
        return new Matter(Kind.SERVICE_REQUEST, Optional.of("building_repair"), Severity.NORMAL, Examples.place("qh-2-1"), text, false);
    }
}
