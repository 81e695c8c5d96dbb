package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Neighbours hear people fight, and whoever is beaten writes to Linli alone: that is for those who come, and from then on for few eyes.
class BeatenAtHomeTest extends HouseTest {
    private void neighboursHearAFight() {
        house.named("n-1", "6-2-1301").named("w-1", "6-2-1201 刘").named("o-1", "7-2-301");
        house.say("qh-6-2", "n-1", "楼下在摔东西 女的在喊救命");
        assertThat(house.caseOf(1001).confidential()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "求你们别在群里说了 他看得到", "他喝多了睡着了", "我不想报警 报了他更狠", "我想带孩子出去住一晚 有地方吗", "是我家 他又喝了酒", "孩子吓得发抖", "我躲在厕所里"})
    void whoeverWritesAloneFromThatStairwellIsHeardByThoseWhoCome(String word) {
        neighboursHearAFight();
        house.pass(Duration.ofMinutes(40));
        house.sayInPrivate("w-1", word);

        assertThat(house.caseOf(1001).confidential()).isTrue();
        assertThat(house.told("police")).anyMatch(text -> text.contains(word));
        assertThat(house.told("leader-qh-6-2")).noneMatch(text -> text.contains(word)).last().asString().contains("不用赶了");
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我家厨房下水道堵了 水漫出来了", "居住证怎么办", "谢谢你们", "快递柜的驿站几点关门"})
    void anotherMatterFromThatStairwellGoesItsOwnWay(String word) {
        neighboursHearAFight();
        house.sayInPrivate("w-1", word);

        assertThat(house.told("police")).noneMatch(text -> text.contains(word));
    }

    @Test
    void whoeverLivesElsewhereSpeaksOfSomethingElse() {
        neighboursHearAFight();
        house.sayInPrivate("o-1", "他喝多了睡着了");

        assertThat(house.told("police")).noneMatch(text -> text.contains("睡着"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"我想带孩子出去住一晚 有地方吗", "今晚去哪住啊", "有没有地方可以过夜"})
    void whoeverWantsToLeaveHearsWhereToGo(String word) {
        neighboursHearAFight();
        house.sayInPrivate("w-1", word);

        assertThat(house.told("w-1")).last().asString().contains("12338");
    }

    @ParameterizedTest
    @ValueSource(strings = {"他要是半夜回来怎么办", "万一他等下又回来打我呢", "我怕他再来"})
    void whoeverFearsThatHeComesBackHearsWhatToDo(String word) {
        house.sayInPrivate("k-1", "我爸又打我妈了 德馨园4栋1单元902");
        house.sayInPrivate("k-1", word);

        assertThat(house.told("k-1")).last().asString().contains("反锁").contains("110");
    }

    @Test
    void noOfficeReadsOfItWhileSomebodyAboveIsReached() {
        house.sayInPrivate("k-1", "我爸又打我妈了 德馨园4栋1单元902");
        house.pass(Duration.ofMinutes(15));

        assertThat(house.told("street")).isNotEmpty();
        assertThat(house.told("community-desk")).isEmpty();
        assertThat(house.told("street-desk")).isEmpty();
    }

    @Test
    void whoeverWentToKnockTellsWhatTheyFindAndThatIsNoOtherDanger() {
        house.named("a", "30-1-1201").named("b", "30-1-1803");
        house.say("qh-30-1", "a", "有人认识1804的小林吗 她朋友圈发了再见 手机关机");
        house.say("qh-30-1", "b", "我去敲门");
        house.pass(Duration.ofMinutes(1));
        house.say("qh-30-1", "b", "没人开 里面有音乐声");

        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.told("qh-30-1")).noneMatch(text -> text.contains("电梯"));
        assertThat(house.told("counsellor")).anyMatch(text -> text.contains("音乐声"));
    }

    @Test
    void anotherDangerInItsOwnWordsIsAnotherAlarmAllTheSame() {
        house.named("a", "30-1-1201").named("b", "30-1-1803");
        house.say("qh-30-1", "a", "有人认识1804的小林吗 她朋友圈发了再见 手机关机");
        house.say("qh-30-1", "b", "我去敲门");
        house.say("qh-30-1", "b", "电梯停了 我卡在电梯里出不去");

        assertThat(house.cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"密码3412 直接开门就行", "钥匙放在电表箱上面", "门锁密码是880512"})
    void theCodeOfADoorIsForWhoeverGoesThere(String code) {
        house.sayInPrivate("d-1", "我爸一个人在家晕倒了 7栋2单元1501");
        house.sayInPrivate("chief", "1001 在路上");
        house.sayInPrivate("d-1", code);

        assertThat(house.told("chief")).anyMatch(text -> text.contains(code));
        assertThat(house.outbox().stream().filter(row -> row.message().text().contains(code)).map(row -> row.message().to())).containsOnly("chief");
        assertThat(house.told("d-1")).last().asString().contains("只告诉赶过去的人");

        house.sayInPrivate("d-1", "这个密码别告诉别人");
        assertThat(house.told("grid-1")).noneMatch(text -> text.contains("密码"));
    }
}
