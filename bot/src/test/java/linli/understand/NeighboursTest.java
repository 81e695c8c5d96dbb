package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import linli.message.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The lines of a bundle, each read with what stands around it.
class NeighboursTest {
    private static final String RULE = "\n- - - - - - - - - - - - - - -\n";

    @Test
    void sameComplaintOfThreeComesOutOnceUnderTheFirst() {
        var issues = issues("王姐：地库漏水", "张哥：地库漏水+1 我车都锈了", "小何：我家车位上也在滴水", "王姐：好几个月了");

        assertThat(issues).singleElement().satisfies(leak -> {
            assertThat(leak.speaker()).isEqualTo("王姐");
            assertThat(leak.text()).contains("地库漏水", "张哥：地库漏水+1 我车都锈了");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"我家也是", "就是 三天了", "哪个管", "我拍照了", "+1", "说了三次没人来", "物业说泵坏了 周四修", "有没有人管的", "怎么办啊"})
    void lineThatLeansBringsUpNothingNew(String line) {
        assertThat(issues("张三：我们七楼水压太小了 洗澡都没法洗", "李四：" + line)).singleElement().extracting(Issue::speaker).isEqualTo("张三");
    }

    @ParameterizedTest
    @ValueSource(strings = {"骗子吧", "千万别下", "我也接到过"})
    void warningOfANeighbourIsNoMatterOfItsOwn(String line) {
        assertThat(issues("阿城：有个自称客服的说给我退运费险 要我点链接填卡号密码", "小雅：" + line))
                .singleElement().satisfies(scam -> {
                    assertThat(scam.kind()).isEqualTo(Kind.FRAUD);
                    assertThat(scam.speaker()).isEqualTo("阿城");
                });
    }

    @Test
    void questionThatANeighbourHasSettledIsNone() {
        assertThat(issues("琳琳：停气了？", "老黄：群公告写了 五点来", "琳琳：哦哦没看到")).isEmpty();
    }

    @Test
    void guessSettlesNothing() {
        assertThat(issues("苏苏：请问居住证到期了怎么续", "大海：好像要去派出所吧", "苏苏：哦哦 谢谢")).singleElement()
                .extracting(Issue::kind).isEqualTo(Kind.QUESTION);
    }

    @Test
    void whatSomebodyBeganAndOthersTookUpIsHers() {
        var issues = issues("何婶：楼下烧烤摊的烟能不能莫往楼上飘 衣服都白洗了", "阿宽：就是", "小夏：哪个管这个摊子的 喊他搬远点咯");

        assertThat(issues).singleElement().satisfies(noise -> {
            assertThat(noise.speaker()).isEqualTo("何婶");
            assertThat(noise.text()).startsWith("楼下烧烤摊的烟");
        });
    }

    @Test
    void differentMattersOfOneBundleAllComeOut() {
        assertThat(issues("余婆婆：我家电表一直跳闸", "阿龙：是不是功率太大", "阿龙：另外单元门的门禁刷不开了", "小孙：幼儿园什么时候报名啊"))
                .extracting(Issue::speaker).containsExactly("余婆婆", "阿龙", "小孙");
    }

    @Test
    void questionAfterAMatterMayBeOneOfItsOwn() {
        assertThat(ReadByLinli.issues("「阿芳：工地包工头欠我们班组四万块工钱，人找不到了」" + RULE + "「阿芳：申请法律援助要带什么」" + RULE + "麻烦周主任帮忙问问"))
                .extracting(Issue::kind).containsExactly(Kind.DISPUTE, Kind.QUESTION);
    }

    @Test
    void remarkThatLeansOnAQuoteIsReadWithIt() {
        assertThat(ReadByLinli.issues("「李哥：隔壁那户天天半夜剁骨头，我娘心脏都吓出毛病」" + RULE + "这个我也听到了")).singleElement()
                .extracting(Issue::speaker).isEqualTo("李哥");
    }

    @Test
    void remarkWithAMatterOfItsOwnIsOne() {
        assertThat(ReadByLinli.issues("「李哥：隔壁那户天天半夜剁骨头，我娘心脏都吓出毛病」" + RULE + "这个我也听到了，还有他家空调水滴到我花盆里"))
                .extracting(Issue::speaker).containsExactly("李哥", "");
    }

    @Test
    void itemTwiceInAListIsOneMatter() {
        assertThat(ReadByLinli.issues("转3栋：\n1.停水通知贴太晚，好多家没储水\n2.停水通知贴太晚，好多家没储水\n3.路灯坏了三个")).hasSize(2);
    }

    @Test
    void neighbourInAnotherHouseReportsHisOwn() {
        assertThat(issues("3-2-701 李姐：我家没水了", "5-1-303 阿芬：我这边电梯坏了不动")).extracting(issue -> issue.place().building().orElse(""))
                .containsExactly("3", "5");
    }

    @Test
    void dangerIsNeverHiddenUnderSomethingSmaller() {
        assertThat(issues("张三：楼道灯坏了", "李四：着火了！快跑 三楼冒大烟")).extracting(Issue::kind).contains(Kind.EMERGENCY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我打工三个月老板没发工资", "楼上天天半夜拖椅子 说了好几次不改", "有人冒充社区的上门收钱 骗走我妈五百"})
    void whatSurelyIsAnotherMatterLeansOnNothing(String line) {
        assertThat(issues("张三：电梯坏了不动", "李四：" + line)).extracting(Issue::speaker).containsExactly("张三", "李四");
    }

    @Test
    void twoDangersAreTwoAlarms() {
        assertThat(issues("老李：我女儿放学两小时了没到家 电话手表关机 才一年级", "小何：他喝醉了在踹我家门 说要弄死我"))
                .extracting(Issue::kind).containsExactly(Kind.EMERGENCY, Kind.EMERGENCY);
    }

    @Test
    void missingPersonIsNotReadAsPartOfALeak() {
        assertThat(issues("老李：楼上漏到我家 师傅看过说是公共立管裂了 什么时候安排修", "小何：我屋里娭毑走丢哒 穿花棉袄 讲不清话的"))
                .extracting(Issue::speaker).containsExactly("老李", "小何");
    }

    @Test
    void banterBetweenTheLinesIsNoIssue() {
        assertThat(issues("小何：负一楼水管在喷水，地上都积起来了", "大勇：刚好今天免费洗车", "小雅：哈哈哈")).hasSize(1);
    }

    private static List<Issue> issues(String... lines) {
        return ReadByLinli.issues(List.of(lines).stream().collect(Collectors.joining("\n", "转：\n", "")));
    }
}
