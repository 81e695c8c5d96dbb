package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.message.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever pours out their heart to Linli and wants nobody to come is heard by one person, and nobody is sent.
class OnlyToBeHeardTest extends HouseTest {
    private static final String AT_HOME = "我婆婆天天给崽看手机喂饭 我讲一句她就哭 老公装死";

    @ParameterizedTest
    @ValueSource(strings = {
        "不要派人来 我就是讲讲", "也不是要你们调解 就是心里堵得慌", "你们别来人啊 我讲出来就好受了", "没想让你们管 心里憋得难受说一说", "就当听我唠叨 别去找她", "我也不求什么 说说而已"})
    void nobodyIsSentAndWhereSomebodyListensIsSaidOnce(String word) {
        tell(AT_HOME);
        var reply = house.sayInPrivate("a", word);
        house.sayInPrivate("a", word);
        house.pass(Duration.ofDays(6));

        assertThat(texts(reply, "a")).singleElement().asString().contains("不派人去", "红帆驿站周五");
        assertThat(house.told("a")).filteredOn(text -> text.contains("红帆驿站")).hasSize(1);
        assertThat(house.told("a")).noneMatch(text -> text.contains("没人接"));
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"她昨天又把我的菜倒了", "你们能不能来劝劝她", "什么时候来人", "我跟老公讲了 他不听", "社区有没有人来讲讲她", "别叫人 我就问下离婚怎么办"})
    void whoeverTellsMoreOrWantsSomebodyIsNotThat(String word) {
        tell(AT_HOME);
        house.sayInPrivate("a", word);

        assertThat(house.told("a")).noneMatch(text -> text.contains("不派人去"));
    }

    @Test
    void whatGoesOnAtHomeIsForOnePairOfEyes() {
        tell(AT_HOME);
        house.sayInPrivate("a", "晚上睡不着 心里堵得慌");

        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.told("worker-4")).last().asString().contains("睡不着");
        assertThat(house.told("mediator")).isEmpty();
        assertThat(house.told("grid-4")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"晚上睡不着 心里堵得慌", "心里难受 一个人在屋里"})
    void sleeplessNightsAreNoCardInAGroup(String word) {
        tell(word);

        assertThat(house.told("grid-4")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"去了 文老师蛮好 谢谢你", "谢谢你们 文老师很耐心"})
    void thanksWantNoReceipt(String thanks) {
        tell(AT_HOME);
        var reply = house.sayInPrivate("a", thanks);

        assertThat(texts(reply, "a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我跟你讲个事 莫往外讲", "这事别到处说啊", "不要到外面讲我屋里的事"})
    void whoeverWantsItKeptIsPromisedThatOnce(String wish) {
        assertThat(texts(tell(wish), "a")).singleElement().asString().startsWith("好，不往外说");
        assertThat(texts(house.sayInPrivate("a", AT_HOME), "a")).singleElement().asString().doesNotContain("什么事");
        assertThat(house.cases()).isEqualTo(1);
    }

    private Reply tell(String words) {
        return house.named("a", "德馨园15-902").sayInPrivate("a", words);
    }
}
