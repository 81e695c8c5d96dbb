package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One message with two or three matters, and one matter told in many words.
class SplittingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            电梯又坏了 还有三楼的灯也不亮 顺便问下社保卡在哪补 | service_request elevator, service_request building_repair, question
            家里没水了，另外想问问老年卡怎么年检              | service_request water_power_gas, question
            请问公租房怎么申请？顺便反映一下我们单元的消防栓没水 | question, service_request fire_safety
            物业把我家水停了逼我交费，还有他们的保安在岗亭里打牌 | dispute housing_property, service_request property_service
            两个事 一个是前夫不给抚养费 一个是孩子的医保断了要怎么续 | dispute family, question
            门禁卡刷不开了。对了，今年的体检什么时候开始？     | service_request building_repair, question
            """)
    void differentMattersComeApart(String text, String issues) {
        assertThat(said(text)).isEqualTo(issues);
    }

    @Test
    void linesOfTheirOwnMayBeMattersOfTheirOwn() {
        assertThat(said("9栋2单元电梯停了\n外卖电动车在楼道里乱窜\n谁知道流动人口登记去哪里"))
                .isEqualTo("service_request elevator, service_request fire_safety, question");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "电梯坏了。按了没反应。打电话给物业也没人接。家里还有老人，下不了楼。",
        "楼上漏水，还有墙皮也掉了，找他他不认账，还骂我。",
        "我们这栋停电了，三个小时了，冰箱里的东西都要坏了，什么时候能来？",
        "请问老人去世了丧葬费怎么领？要带什么材料？户口还没销，会不会影响？",
        "物业的保洁好久没来了，楼道里灰厚得很，还有烟头和纸屑，电话打了好几次都说马上来",
        "建议把小区西边那块荒地改成停车场，再就是装几个充电桩，大家也方便。",
        "单位不给我交社保，问了说试用期不交，还有加班费也没有，这个去哪里投诉",
        "小区门口的流浪狗又多了，昨天追着小孩跑，前天还咬了人，能不能请人来抓一下。",
        "化粪池满出来了\n请清一下",
        "路灯不亮 还有人在下面摔了一跤",
    })
    void oneMatterToldAtLengthStaysOne(String text) {
        assertThat(Reading.issues(text)).singleElement().extracting(Issue::text).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "今天晚上散步不 顺便去买点水果 还有你上次那个锅在哪买的",
        "周末去爬山的举手，另外谁有帐篷借一下，再就是要不要带小孩",
        "谢谢物业，灯修好了，水管也换了，还有花坛也好看，点赞",
        "对了 明天我生日 另外蛋糕我订了",
    })
    void talkStaysTalk(String text) {
        assertThat(Reading.issues(text)).isEmpty();
    }

    @Test
    void dangerIsNeverCutUp() {
        assertThat(said("着火了！3栋5楼！好大的烟！还有人在里面！另外谁有灭火器")).isEqualTo("emergency fire");
    }

    @Test
    void partWithoutAPlaceIsWhereTheWholeIs() {
        assertThat(Reading.issues("9栋2单元电梯停了，还有垃圾堆了三天没人收")).extracting(issue -> issue.place().building())
                .hasSize(2).allSatisfy(building -> assertThat(building).contains("9"));
    }

    @Test
    void partsWithPlacesOfTheirOwnKeepThem() {
        assertThat(Reading.issues("3栋电梯坏了，还有东门口垃圾堆了三天没人收")).extracting(Issue::place).satisfiesExactly(
                lift -> assertThat(List.of(lift.building(), lift.spot())).hasToString("[Optional[3], Optional.empty]"),
                rubbish -> assertThat(rubbish.spot()).contains("东门"));
    }

    @Test
    void splitMessageIsNoBundle() {
        assertThat(Reading.of("家里没水了，另外想问问老年卡怎么年检").isBundle()).isFalse();
    }

    private static String said(String text) {
        return String.join(", ", Reading.issues(text).stream()
                .map(issue -> issue.kind().code() + issue.category().map(category -> " " + category).orElse(""))
                .toList());
    }
}
