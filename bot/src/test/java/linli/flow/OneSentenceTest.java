package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody writes over several messages is one sentence where a line alone is too little; small talk stays small talk.
class OneSentenceTest extends HouseTest {
    @ParameterizedTest
    @CsvSource({"厨房那个管子, 有点渗 一天一桶"})
    void whatIsToldOverTwoLinesIsRead(String first, String second) {
        assertThat(house.say("qh-5-2", "r-5", first).messages()).isEmpty();
        house.pass(Duration.ofMinutes(1));

        var reply = house.say("qh-5-2", "r-5", second);

        assertThat(acts(reply)).isEqualTo("case 1001");
        assertThat(house.caseOf(1001).text()).contains(first, second);
        assertThat(texts(reply, "qh-5-2")).hasSize(1);
    }

    @Test
    void anothersLineAndOneOfLongAgoAreNoPartOfIt() {
        house.say("qh-5-2", "r-5", "厕所顶上");
        assertThat(house.say("qh-5-2", "r-6", "在滴 滴了一晚上了 烦死了").messages()).isEmpty();

        house.say("qh-5-2", "r-7", "厕所顶上");
        house.pass(Duration.ofMinutes(5));
        assertThat(house.say("qh-5-2", "r-7", "在滴 滴了一晚上了 烦死了").messages()).isEmpty();
        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "今天好热, 一动就出汗", "那个门, 又关不上了 哈哈 胖了", "楼下那只猫, 好可爱啊", "我家那个洗衣机, 想换新的 哪个牌子好", "晚上吃什么, 厨房好热", "电梯里碰到老张了, 他又胖了",
        "哎, 今天堵死了", "早上下楼, 忘带伞了", "楼上那个小朋友, 钢琴弹得真好", "水好贵, 这个月又涨了", "谁家的快递, 放门口了", "灯会好看, 人太多了"})
    void smallTalkOverTwoLinesIsSmallTalk(String first, String second) {
        house.say("qh-5-2", "r-5", first);

        assertThat(house.say("qh-5-2", "r-5", second).messages()).isEmpty();
        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"能不能现在叫人来管", "有没有人管啊", "麻烦派人来看一下"})
    void whoeverCallsForSomebodySpeaksOfWhatTheyJustSaid(String call) {
        assertThat(house.say("qh-all", "r-5", "13栋楼下KTV又唱起来了").messages()).isEmpty();
        house.pass(Duration.ofMinutes(5));

        var reply = house.ask("qh-all", "r-5", call);

        assertThat(acts(reply)).isEqualTo("case 1001");
        assertThat(house.caseOf(1001).text()).contains("KTV");
        assertThat(house.caseOf(1001).place().building()).contains("13");
    }

    @ParameterizedTest
    @CsvSource({"301张爹爹一个人住的吧, 我刚敲门 里面有声音 喊不应", "301的李爹爹今天没看到, 敲门没人应 电视声音还在响"})
    void whoeverIsCalledGoesToTheDoorThatWasNamedBefore(String first, String second) {
        house.named("r-5", "5-2-501 李姐");
        assertThat(house.say("qh-5-2", "r-5", first).messages()).isEmpty();
        house.pass(Duration.ofMinutes(5));

        assertThat(acts(house.say("qh-5-2", "r-5", second))).isEqualTo("alarm 1001");

        assertThat(house.caseOf(1001).place().room()).contains("301");
        assertThat(house.caseOf(1001).text()).isEqualTo(first + " " + second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我家厨房着火了 里面都是烟", "有人一直拍我门 我不敢开门 快来人", "电梯里面有人被困 喊不应"})
    void whatIsAtHomeOrElsewhereIsNotWhereSomethingElseWasSpokenOf(String danger) {
        house.named("r-5", "5-2-501 李姐").say("qh-5-2", "r-5", "402的快递到了");

        assertThat(acts(house.say("qh-5-2", "r-5", danger))).isEqualTo("alarm 1001");

        assertThat(house.caseOf(1001).place().room()).isNotEqualTo(Optional.of("402"));
    }

    @Test
    void bareDigitAfterAShowOfHandsIsNoneOfLinlisBusiness() {
        house.say("qh-3-1", "r-3", "电梯门关不上");
        house.say("grid-1", "worker-1", "1");
        house.say("grid-1", "worker-1", "4 调好了");
        house.pass(Duration.ofMinutes(5));
        house.say("qh-3-1", "r-4", "周六聚餐 去的扣1 不去扣2");

        assertThat(house.say("qh-3-1", "r-3", "2").messages()).isEmpty();
        assertThat(house.caseOf(1001).isOpen()).isFalse();
        assertThat(acts(house.ask("qh-3-1", "r-3", "2"))).isEqualTo("command 1001");
    }
}
