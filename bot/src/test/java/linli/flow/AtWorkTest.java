package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Colleagues go on about what they are at: which case they mean follows from what they said of it before, who was told of it and what was just spoken of.
class AtWorkTest extends HouseTest {
    private static final Duration HOURS_LATER = Duration.ofMinutes(100);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grid-1 | worker-1    | 楼道里堆了好多纸箱   | 我跟他说了 他讲今天搬   | 搬走了 地也扫了
            grid-1 | worker-1    | 门口路灯不亮         | 这个归供电 我报给他们了 | 供电来弄好了
            grid-1 | property-qh | 一楼水管爆了         | 我马上到                | 管子接好了 水也开了
            grid-1 | property-qh | 单元门关不上         | 在路上了                | 铰链紧了 关得拢了
            grid-1 | worker-1    | 对面工地灰好大       | 工地的我打住建电话      | 来人了 雾炮开起来了
            -      | property-qh | 单元门夹人           | 2栋那个门我去调         | 调慢了 贴了张提醒
            -      | worker-1    | 楼下垃圾没人倒       | 保洁下午来收            | 收走了 冲了水
            """)
    void whoeverIsAtWorkSaysThatItIsDone(String group, String colleague, String told, String first, String last) {
        house.say("qh-2-1", "r-1", told);
        house.pass(Duration.ofMinutes(5));
        say(group, colleague, first);
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);

        house.pass(HOURS_LATER);
        say(group, colleague, last);
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            worker-2    | 下午三点开会 去的回1
            worker-1    | 我去吃饭了
            property-qh | 食堂的灯换好了
            worker-1    | 今天降温 大家多穿点
            worker-2    | 我马上到
            property-qh | 中午谁点外卖
            worker-1    | 12栋的水管修好了
            """)
    void talkOfColleaguesIsOfNoCase(String colleague, String text) {
        house.say("qh-2-1", "r-1", "2栋1单元楼道灯坏了");
        house.pass(Duration.ofMinutes(5));

        assertThat(house.say("grid-1", colleague, text).messages()).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
    }

    @Test
    void theirOwnEarlierWordsTellWhichOfTwoIsDone() {
        house.say("qh-2-1", "r-1", "单元门口扔了个旧床垫");
        house.say("qh-3-1", "r-2", "门口井盖翘起来了");
        house.say("grid-1", "worker-1", "床垫下午叫车来拖");
        house.say("grid-1", "worker-1", "井盖我上午去垫平");
        house.pass(HOURS_LATER);

        house.say("grid-1", "worker-1", "拖走了");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void whereNothingTellsWhichItIsAskedOnce() {
        house.say("qh-2-1", "r-1", "单元门口扔了个旧床垫");
        house.say("qh-3-1", "r-2", "门口井盖翘起来了");
        house.pass(HOURS_LATER);

        var asked = house.say("grid-1", "worker-1", "弄好了 照片发群里了").messages();

        assertThat(asked).singleElement().satisfies(message -> assertThat(message.text()).contains("1001", "1002", "带上编号"));
        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(house.say("grid-1", "worker-1", "1002").messages()).isNotEmpty();
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"泵下礼拜一回来", "水泵在修 我盯着", "泵厂家后天带配件来"})
    void whoeverHadItTakesItUpAgainAfterItWentUp(String text) {
        house.say("qh-2-1", "r-1", "地下室水泵不转了");
        house.pass(Duration.ofHours(4));
        assertThat(house.caseOf(1001).owner()).isEqualTo("chief");

        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(house.caseOf(1001).status()).isIn(Status.ACCEPTED, Status.SUSPENDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"厂家说礼拜四", "礼拜四上午吧", "要等厂里来人 礼拜四"})
    void timeThatIsToldAMomentLaterIsOfTheSame(String later) {
        house.say("qh-2-1", "r-1", "2栋1单元门禁刷不开");
        house.say("grid-1", "worker-1", "没好 我叫厂家来");
        house.pass(Duration.ofMinutes(2));

        house.say("grid-1", "worker-1", later);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.SUSPENDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"立了案 调监控要两天", "监控拷走了 在查", "人抓到了 车找回来了"})
    void whatThePoliceTellInPrivateIsOfWhatTheyWereToldOf(String text) {
        house.say("qh-2-1", "r-1", "我停楼下的电动车被偷了");
        house.pass(Duration.ofMinutes(20));

        house.sayInPrivate("police", text);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.eventsOf(1001).stream().map(event -> event.detail())).anyMatch(detail -> detail.contains(text));
    }

    @Test
    void allThatTheyHaveTakenIsDoneByOneWordToLinliAlone() {
        house.say("qh-2-1", "r-1", "2栋1单元楼道灯坏了");
        house.say("qh-3-1", "r-2", "门口井盖翘起来了");
        house.sayInPrivate("worker-1", "这两个我都接了哈");
        house.pass(HOURS_LATER);

        house.sayInPrivate("worker-1", "好了都弄完了");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.DONE);
    }

    private void say(String group, String colleague, String text) {
        if (group.equals("-")) {
            house.sayInPrivate(colleague, text);
        } else {
            house.say(group, colleague, text);
        }
    }
}
