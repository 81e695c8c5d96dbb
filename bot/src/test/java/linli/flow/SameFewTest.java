package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever has told Linli alone of blows at home or of their despair needs more afterwards, and no more eyes than before read of it.
class SameFewTest extends HouseTest {
    private void toldOfBlows() {
        house.sayInPrivate("r-1", "我老公喝了酒又动手打我 清河苑2栋1单元302");
        house.sayInPrivate("police", "1001 到场");
        house.sayInPrivate("police", "1001 人带走了 母子没事 解除");
        house.pass(Duration.ofMinutes(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "我不敢住了 能不能换个地方住两天", "我想带孩子出去住几天 有地方吗", "想咨询离婚怎么办", "我想带崽回娘家 明天能不能帮我拿点东西", "能不能申请那个不让他接近我的", "我身上没钱了"})
    void whatSheNeedsNextIsHeardByTheSameFew(String said) {
        toldOfBlows();
        int before = house.cases();

        var reply = house.sayInPrivate("r-1", said);

        assertThat(house.cases()).isEqualTo(before);
        assertThat(targets(reply)).isNotEmpty().allMatch(to -> to.equals(house.caseOf(1001).owner()) || to.equals("r-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"我家水管爆了 水流一地", "楼道的灯不亮了", "单元门口的井盖松了"})
    void whatIsBrokenGoesToWhoeverMendsIt(String said) {
        toldOfBlows();
        int before = house.cases();

        house.sayInPrivate("r-1", said);

        assertThat(house.cases()).isEqualTo(before + 1);
    }

    @Test
    void whatOthersNeedIsTheirs() {
        toldOfBlows();

        var reply = house.sayInPrivate("r-2", "想换个地方住两天 能帮忙吗");

        assertThat(targets(reply)).doesNotContain("police");
    }

    @ParameterizedTest
    @ValueSource(strings = {"药都准备好了", "遗书写好了", "我站在楼顶上了"})
    void afterDespairADangerIsAllTheLikelier(String said) {
        house.sayInPrivate("r-1", "活着真没意思 天天睡不着 清河苑2栋1单元302");

        assertThat(targets(house.sayInPrivate("r-1", said))).contains("counsellor", "police");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我一个老太婆 不会弄", "孩子够不着"})
    void afterALeakItIsNone(String said) {
        house.sayInPrivate("r-1", "马桶漏水 清河苑2栋1单元302");

        assertThat(targets(house.sayInPrivate("r-1", said))).doesNotContain("police", "counsellor");
    }
}
