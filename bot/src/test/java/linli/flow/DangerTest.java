package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.act.Sweep.Fired;
import linli.message.Audience;
import linli.message.SentMessage;
import linli.outbox.OutboxRow;
import org.junit.jupiter.api.Test;

/// Alarms and scams: who is called at once, who is called when nobody comes, and what the group reads.
class DangerTest extends HouseTest {
    private static final String FIRE = "着火了！厨房起火了，快来人";
    private static final String SCAM = "在家就能赚，手机点点赞，一单5元，做完马上结，宝妈优先，想做的加我";

    @Test
    void groupReadsWhatToDoAndWhomToCall() {
        var reply = house.say("qh-2-1", "r-1", FIRE);

        assertThat(acts(reply)).isEqualTo("alarm 1001");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("楼梯", "打 119", "周敏", "1001");
    }

    @Test
    void alarmGoesToStaffGroupOwnerLeaderAndChief() {
        assertThat(targets(house.say("qh-2-1", "r-1", FIRE)))
                .contains("grid-1", "worker-1", "leader-qh-2-1", "chief", "qh-2-1");
    }

    @Test
    void atNightTheAlarmGoesToWhoeverIsOnDutyAndWaitsForNoMorning() {
        var reply = house.at("2026-11-24T23:30").say("qh-2-1", "r-1", FIRE);

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-2");
        assertThat(targets(reply)).contains("grid-1", "worker-2", "leader-qh-2-1", "chief");
        assertThat(house.outbox()).extracting(OutboxRow::notBefore).containsOnly(house.now());
    }

    @Test
    void secondReportOfTheFireJoinsAndTheOwnerHearsIt() {
        house.say("qh-2-1", "r-1", FIRE);

        var second = house.say("qh-2-1", "r-2", "着火了，好大的烟，快打119");

        assertThat(acts(second)).isEqualTo("join 1001");
        assertThat(texts(second, "grid-1")).singleElement().asString().contains("1001", "好大的烟");
        assertThat(house.caseOf(1001).incident()).contains("1");
    }

    @Test
    void anotherSortOfDangerInTheSameBuildingIsAnotherAlarm() {
        house.say("qh-2-1", "r-1", "厨房好大的煤气味，闻着头晕");

        var second = house.say("qh-2-1", "r-2", "有人被关在电梯里出不来");

        assertThat(acts(second)).isEqualTo("alarm 1002");
        assertThat(texts(second, "qh-2-1")).singleElement().asString().contains("靠墙站稳");
    }

    @Test
    void groupIsNotToldThatAnAlarmClimbs() {
        house.say("qh-2-1", "r-1", FIRE);

        assertThat(house.pass(Duration.ofHours(1))).flatExtracting(Fired::messages)
                .extracting(SentMessage::audience).doesNotContain(Audience.GROUP);
    }

    @Test
    void acceptedAlarmDoesNotGoUp() {
        house.say("qh-2-1", "r-1", FIRE);
        house.say("grid-1", "worker-1", "1");

        assertThat(house.pass(Duration.ofMinutes(110))).isEmpty();
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @Test
    void inDangerAnyColleagueMayAccept() {
        house.say("qh-2-1", "r-1", FIRE);
        house.sayInPrivate("leader-qh-2-1", "1");

        assertThat(house.caseOf(1001).owner()).isEqualTo("leader-qh-2-1");
    }

    @Test
    void alarmInPrivateAsksWhereOnlyAfterSayingWhatToDo() {
        var reply = house.sayInPrivate("r-1", FIRE);

        assertThat(acts(reply)).isEqualTo("alarm 1001");
        assertThat(texts(reply, "r-1").getFirst()).contains("打 119", "哪一栋");
        house.sayInPrivate("r-1", "清河苑12-1");
        assertThat(house.caseOf(1001).place().building()).contains("12");
    }

    @Test
    void groupIsWarnedOfScamsOnceInHours() {
        var first = house.say("qh-2-1", "r-1", SCAM);
        var second = house.say("qh-2-1", "r-2", "您好，我是拼多多售后，您买的洗衣液甲醛超标，现在三倍退款，请加我QQ办理");

        assertThat(acts(first)).isEqualTo("warn 1001");
        assertThat(texts(first, "qh-2-1")).singleElement().asString().contains("96110").doesNotContain("1001");
        assertThat(acts(second)).isEqualTo("warn 1002");
        assertThat(texts(second, "qh-2-1")).isEmpty();
    }

    @Test
    void groupIsNotToldThatAScamClimbs() {
        house.say("qh-2-1", "r-1", SCAM);

        assertThat(house.pass(Duration.ofHours(8))).isNotEmpty();
        assertThat(house.told("qh-2-1")).hasSize(1);
    }
}
