package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import linli.message.SentMessage;
import linli.rounds.Sweep.Fired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A drill calls those who would be called, never looks like the real thing, and never hides it.
class DrillTest extends HouseTest {
    private static final String DRILL = "演练 着火 qh-2-1";

    @Test
    void everyLineSaysThatItIsADrillAndThatNobodyNeedCall119() {
        var start = house.sayInPrivate("chief", DRILL);
        house.sayInPrivate("volunteer-9", "1 到场");
        house.sayInPrivate("worker-1", "在路上");
        var later = house.pass(Duration.ofMinutes(3));
        var end = house.sayInPrivate("chief", "结束演练");

        assertThat(targets(start)).contains("worker-1", "leader-qh-2-1", "volunteer-9", "grid-1", "qh-2-1", "chief");
        assertThat(Stream.of(start.messages(), later.stream().flatMap(fired -> fired.messages().stream()).toList(), end.messages())
                        .flatMap(List::stream))
                .extracting(SentMessage::text)
                .allMatch(text -> text.startsWith("【演练】") && text.contains("不用打 119"));
        assertThat(house.outbox()).allMatch(row -> row.message().text().startsWith("【演练】"));
        assertThat(house.told("qh-2-1")).hasSize(1);
    }

    @Test
    void itIsNoCaseAndNoAlarm() {
        var start = house.sayInPrivate("chief", DRILL);

        assertThat(acts(start)).isEqualTo("command");
        assertThat(house.cases()).isZero();
        assertThat(house.pass(Duration.ofMinutes(30))).extracting(Fired::timer).containsOnly("drill");
    }

    @Test
    void inTheEndItIsToldHowLongEachOneTook() {
        house.sayInPrivate("chief", DRILL);
        house.pass(Duration.ofSeconds(40));
        house.sayInPrivate("worker-1", "在路上");
        house.pass(Duration.ofSeconds(95));
        house.sayInPrivate("volunteer-9", "1");

        var end = house.sayInPrivate("chief", "结束演练");

        assertThat(texts(end, "chief")).singleElement().asString().contains(
                "片区网格员周敏 0 分 40 秒回在路上", "志愿者段磊 2 分 15 秒到场", "志愿者魏强 没回");
        assertThat(texts(end, "grid-1")).singleElement().asString().contains("练完了").doesNotContain("周敏", "没回");
        assertThat(texts(end, "volunteer-9")).singleElement().asString().contains("练完了").doesNotContain("周敏");
        assertThat(house.pass(Duration.ofHours(2))).isEmpty();
        assertThat(house.sayInPrivate("chief", "结束演练").messages()).isEmpty();
    }

    @Test
    void drillThatNobodyEndsIsOverAfterAnHour() {
        house.sayInPrivate("street", DRILL);

        house.pass(Duration.ofHours(1));

        assertThat(house.told("street").getLast()).contains("练完了", "没回");
        assertThat(house.told("volunteer-9")).hasSize(7);
        assertThat(house.pass(Duration.ofHours(10))).extracting(Fired::timer).doesNotContain("drill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker-1", "volunteer-9", "leader-qh-2-1", "r-1"})
    void onlyThoseWhoAnswerForTheWholeCommunityStartOne(String person) {
        assertThat(house.sayInPrivate(person, DRILL).messages()).noneMatch(message -> message.text().contains("演练"));
    }

    @Test
    void realReportDuringADrillIsTheRealThing() {
        house.sayInPrivate("chief", DRILL);

        var real = house.say("qh-2-1", "r-1", "着火了！厨房起火了，快来人");

        assertThat(acts(real)).isEqualTo("alarm 1001");
        assertThat(texts(real, "qh-2-1")).satisfiesExactly(
                first -> assertThat(first).isEqualTo("不练了，清河苑 2-1 出了真的险情。"),
                second -> assertThat(second).contains("打 119").doesNotContain("演练"));
        assertThat(acts(house.sayInPrivate("volunteer-9", "1"))).isEqualTo("command 1001");
        assertThat(house.caseOf(1001).owner()).isEqualTo("volunteer-9");
    }

    @Test
    void realAlarmWhereOnePractisesEndsTheDrillAndNobodyReadsThatThereIsNone() {
        house.sayInPrivate("chief", DRILL);
        house.pass(Duration.ofMinutes(2));

        var real = house.say("qh-2-1", "r-1", "真的着火了 我家厨房");
        var end = house.sayInPrivate("chief", "结束演练");
        var later = house.pass(Duration.ofHours(3));

        for (String one : List.of("worker-1", "leader-qh-2-1", "volunteer-9", "chief", "grid-1")) {
            assertThat(texts(real, one)).as(one).hasSize(2).contains("不练了，清河苑 2-1 出了真的险情。").anyMatch(text -> text.startsWith("险情 1001"));
        }
        assertThat(texts(end, "chief")).containsExactly("【演练】那场已经停了，真的险情在另一条里，到了回那条。");
        assertThat(targets(end)).containsExactly("chief");
        assertThat(later).extracting(Fired::timer).doesNotContain("drill");
        assertThat(house.outboxAfter(0)).filteredOn(row -> !row.createdAt().isBefore(House.TUESDAY_MORNING.plus(Duration.ofMinutes(2))))
                .extracting(row -> row.message().text()).noneMatch(text -> text.contains("没有真的"));
    }

    @Test
    void realAlarmElsewhereLeavesTheDrillButItsEndSaysNothingOfThereBeingNone() {
        house.sayInPrivate("chief", DRILL);
        house.say("qh-9-1", "r-1", "着火了！厨房起火了，快来人");

        var end = house.sayInPrivate("chief", "结束演练");

        assertThat(texts(end, "worker-1")).containsExactly("【演练】清河苑 2-1 着火练完了，辛苦。");
        assertThat(end.messages()).extracting(SentMessage::text).noneMatch(text -> text.contains("没有真的") || text.contains("不用打"));
    }

    @Test
    void whereNobodyMayReadWhatHappenedTheDrillOnlyStops() {
        house.sayInPrivate("chief", DRILL);

        var real = house.say("qh-2-1", "r-1", "救命 我老公在打我，拿着刀");

        assertThat(texts(real, "volunteer-9")).containsExactly("【演练】清河苑 2-1 着火先停，都散了吧。");
        assertThat(texts(real, "qh-2-1")).noneMatch(text -> text.contains("险情"));
    }

    @Test
    void whoeverQuotesTheDrillIsNowhere() {
        var start = house.sayInPrivate("chief", DRILL);
        house.say("qh-2-1", "r-1", "着火了！厨房起火了，快来人");
        var drill = start.messages().stream().filter(m -> m.to().equals("grid-1")).findFirst().orElseThrow();

        var reply = house.quoting(drill, "grid-1", "worker-1", "1");

        assertThat(texts(reply, "grid-1")).singleElement().asString().startsWith("【演练】");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(house.caseOf(1001).status().code()).isEqualTo("assigned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"演练 着火", "演练 火锅 qh-2-1", "演练 着火 qh-99-9"})
    void whatIsNotClearIsAskedFor(String unclear) {
        assertThat(texts(house.sayInPrivate("chief", unclear), "chief")).singleElement().asString().contains("演练 着火 qh-2-1");
    }
}
