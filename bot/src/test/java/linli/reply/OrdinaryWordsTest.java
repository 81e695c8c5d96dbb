package linli.reply;

import static org.assertj.core.api.Assertions.assertThat;

import linli.reply.ResidentReply.OnTheirOwn;
import linli.text.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people say of a matter of their own without any form, and what is told of something new.
class OrdinaryWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            还没人来                    | Still  | PLAIN       | ''
            怎么还没人来                | Still  | PLAIN       | ''
            还没人来啊！！              | Still  | PLAIN       | ''
            怎么还没人管                | Still  | PLAIN       | ''
            根本没人来                  | Still  | PLAIN       | ''
            还没人联系我                | Still  | PLAIN       | ''
            师傅没来过啊                | Still  | PLAIN       | ''
            没修啊，灯还是黑的          | Still  | PLAIN       | 灯
            没有清啊 还是满的           | Still  | PLAIN       | ''
            又开始滴了 昨天说修好了的   | Still  | PLAIN       | ''
            没亮啊                      | Still  | WHEN_CALLED | ''
            还是不亮啊                  | Still  | WHEN_CALLED | ''
            没修好，还是关不上          | Still  | PLAIN       | ''
            到底来不来人！！            | Asking | PLAIN       | ''
            到底管不管                  | Asking | PLAIN       | ''
            什么时候来人                | Asking | PLAIN       | ''
            有人来吗                    | Asking | PLAIN       | ''
            到底几时来                  | Asking | WHEN_CALLED | ''
            下午几点啊                  | Asking | WHEN_CALLED | ''
            我的事到哪了                | Asking | PLAIN       | ''
            我那个事办好了吗            | Asking | PLAIN       | ''
            我报的那个门禁修得怎么样了  | Asking | PLAIN       | 门禁
            上次说的那个纸箱的事怎么样了 | Asking | PLAIN      | 纸箱
            玻璃的事有人管吗            | Asking | PLAIN       | 玻璃
            电梯修得怎么样了            | Asking | PLAIN       | 电梯
            谢谢 好了                   | Over   | PLAIN       | ''
            亮了                        | Over   | WHEN_CALLED | ''
            来电了来电了                | Over   | WHEN_CALLED | 来电了
            亮了 谢谢                   | Over   | PLAIN       | ''
            谢谢修好了                  | Over   | PLAIN       | ''
            不用来了 我自己拧紧了       | Over   | PLAIN       | ''
            哦 隔壁小伙子已经帮我换了灯泡 不用来了 | Over | PLAIN | ''
            """)
    void whatIsSaidOfAnOwnMatterIsRead(String text, String what, ResidentReply.Bearing bearing, String thing) {
        var words = ResidentReply.inOrdinaryWords(PlainText.of(text));

        assertThat(words).get().isInstanceOf(OnTheirOwn.class).returns(what, found -> found.getClass().getSimpleName())
                .extracting(found -> (OnTheirOwn) found)
                .returns(bearing, OnTheirOwn::bearing).returns(thing, OnTheirOwn::thing);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "电梯又停了 没人管吗", "2栋1单元楼道灯坏了", "水漫到客厅了 怎么还没人来", "你怎么还没来", "我还没到", "快递还没到", "好的 谢谢", "谢谢大家",
        "今天不行啊", "厨房漏水了", "没人接电话 他们家也不开门 我怕老人出事", "天气真好", "灯不亮了", "灯又不亮了", "快修好了", "等修好了再说", "门禁不通了", "晚上吃什么", "着火了", "煤气还在漏"})
    void whatTellsOfSomethingElseIsNone(String text) {
        assertThat(ResidentReply.inOrdinaryWords(PlainText.of(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"人工", "转人工", "我要人工", "帮我转人工服务", "我要找周敏", "找一下周敏"})
    void whoeverWantsAHumanIsUnderstood(String text) {
        assertThat(ResidentReply.inOrdinaryWords(PlainText.of(text))).get().isInstanceOf(ResidentReply.Human.class);
    }
}
