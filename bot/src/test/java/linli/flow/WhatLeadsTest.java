package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import linli.rounds.Sweep.Fired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The case that leads an incident is taken back, put aside or put off, and those who hang under it are not forgotten.
class WhatLeadsTest extends HouseTest {
    @BeforeEach
    void twoLiftsAreOneMatter() {
        house.say("qh-2-1", "r-1", "电梯坏了不动");
        house.say("qh-3-1", "r-2", "电梯坏了不动");
        house.say("grid-1", "worker-1", "合并 1001 1002");
    }

    @ParameterizedTest
    @CsvSource({"qh-2-1, r-1, 1001", "qh-3-1, r-2, 1002"})
    void oneOfThoseWhoToldOfItCallsNothingOffForTheOthers(String group, String resident, String number) {
        var reply = house.say(group, resident, number + " 不用了");

        assertThat(texts(reply, group)).singleElement().asString().contains("别人也在等");
        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(house.caseOf(1002).isOpen()).isTrue();
        assertThat(house.pass(Duration.ofHours(8))).extracting(Fired::timer).contains("escalation");
    }

    @Test
    void whoeverToldOfBothAndTakesBackTheOneStillHasTheOther() {
        house.sayInPrivate("r-5", "清河苑9栋1单元门禁坏了");
        house.sayInPrivate("r-5", "清河苑12栋1单元门禁坏了");
        house.sayInPrivate("chief", "合并 1003 1004");
        assertThat(house.caseOf(1004).nextDue()).isEmpty();

        house.sayInPrivate("r-5", "1003 不用了");

        assertThat(house.caseOf(1003).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(house.caseOf(1004).isOpen()).isTrue();
        assertThat(house.caseOf(1004).nextDue()).isPresent();
    }

    @Test
    void whereWhatLedWasNothingButTalkTheNextLeadsAndHasAClock() {
        house.say("grid-1", "worker-1", "错 1001 闲聊");

        assertThat(house.caseOf(1001).isOpen()).isFalse();
        assertThat(house.caseOf(1002).nextDue()).isPresent();
        assertThat(house.told("grid-1")).anyMatch(text -> text.contains("1002") && text.contains("回 1 接"));
        assertThat(house.pass(Duration.ofHours(8))).extracting(Fired::timer).contains("escalation");
    }

    @Test
    void whereThreeWereOneTheOtherTwoStayTogether() {
        house.say("qh-4-1", "r-3", "电梯坏了不动");
        house.say("grid-1", "worker-1", "合并 1001 1003");

        house.say("grid-1", "worker-1", "错 1001 闲聊");

        assertThat(house.caseOf(1002).incident()).isPresent().isEqualTo(house.caseOf(1003).incident());
        assertThat(house.caseOf(1003).nextDue()).isEmpty();
        house.say("grid-1", "worker-1", "4 1002 门机换了");
        assertThat(house.caseOf(1003).status()).isEqualTo(Status.DONE);
    }

    @Test
    void whoFollowedAndWasNothingButTalkLeavesTheOneThatLedAsItIs() {
        house.say("grid-1", "worker-1", "错 1002 闲聊");

        assertThat(house.caseOf(1002).isOpen()).isFalse();
        assertThat(house.caseOf(1001).incident()).isEmpty();
        assertThat(house.caseOf(1001).nextDue()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 1002 周五下午", "挂起 1002 周五下午 等配件"})
    void whoeverPutsOffOneOfThemPutsOffTheOneThatLeads(String word) {
        var reply = house.sayInPrivate("chief", word);

        assertThat(texts(reply, "chief")).singleElement().asString().contains("1001", "周五");
        assertThat(house.caseOf(1002).nextDue()).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(word.startsWith("5") ? Status.ASSIGNED : Status.SUSPENDED);
    }

    @Test
    void whoeverMayNotTouchTheOneThatLeadsHearsWhoHasIt() {
        house.say("qh-12-1", "r-6", "电梯坏了不动");
        house.sayInPrivate("chief", "合并 1001 1003");
        var before = house.caseOf(1001);

        var reply = house.sayInPrivate("worker-2", "5 1003 周五下午");

        assertThat(texts(reply, "worker-2")).singleElement().asString().contains("1003", "1001", "周敏");
        assertThat(house.caseOf(1001)).isEqualTo(before);
    }

    @Test
    void timeOfOneThatFollowsIsPutOffWithoutAClockOfItsOwn() {
        var postponed = house.work(1002, (time, follower) -> time.postpone(follower, house.person("chief"), house.now().plus(Duration.ofDays(1)), ""));

        assertThat(postponed.nextDue()).isEmpty();
    }
}
