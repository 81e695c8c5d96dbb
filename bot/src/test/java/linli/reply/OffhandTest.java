package linli.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import linli.text.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What hurried colleagues type of a case, and what only sounds like it.
class OffhandTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1002 好的                       | Promise  | ''
            1002收到                        | Promise  | ''
            1003，马上到                    | Answer   | COMING
            1005 改到周五                   | Postpone | 周五
            1002 改周五                     | Postpone | 周五
            1002 改成明天上午 等业主        | Postpone | 明天上午 等业主
            1006先挂着                      | Suspend  | ''
            1006 先挂着 等灯泡到货          | Suspend  | 等灯泡到货
            1006 先放一放 周五再说          | Suspend  | 周五 再说
            1005 弄好啦                     | Close    | ''
            1005 好了                       | Close    | ''
            1005 ok了                       | Close    | ''
            1005 结了                       | Close    | ''
            1005已修复                      | Close    | ''
            1005 已完成                     | Close    | ''
            1005✅                          | Close    | ''
            1005明天                        | Promise  | 明天
            1005 到哪步了                   | Look     | Optional[1005]
            1004 电话多少                   | Inquire  | WHO_TOLD
            1004这个谁报的                  | Inquire  | WHO_TOLD
            1004 还要去吗                   | Inquire  | WHEN_TO_GO
            1004 几点去合适                 | Inquire  | WHEN_TO_GO
            """)
    void wordsBehindANumberAreRead(String text, String what, String words) {
        var reply = ShortReply.parse(text).orElseThrow();

        assertThat(reply.getClass().getSimpleName()).isEqualTo(what);
        assertThat(reply.number()).contains(Integer.valueOf(text.substring(0, 4)));
        assertThat(reply.toString()).endsWith("=" + words + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一零零一接了           | Accept
            一零零一 办好了        | Close
            1001✅                 | Close
            """)
    void numberMayBeSpeltAndTicked(String text, String what) {
        var reply = ShortReply.parse(text).orElseThrow();

        assertThat(reply.getClass().getSimpleName()).isEqualTo(what);
        assertThat(reply.number()).contains(1001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一三八零零零零零零零零接了", "二零二六年接了", "一零零一室接了", "一千零一夜", "1001-1500 接", "2025-2026 年"})
    void otherNumeralsAreNoNumberOfACase(String text) {
        assertThat(ShortReply.parse(text).filter(reply -> !(reply instanceof CaseReply.Garbled))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到", "改到明天", "先挂着"})
    void withoutANumberTheyAreNoShortReply(String text) {
        assertThat(ShortReply.parse(text)).isEmpty();
        assertThat(Offhand.read(PlainText.of(text))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "今天中午吃什么", "灯修好了吗", "明天就好了", "明天开会", "下午党员活动", "我去开会了", "好人一生平安", "不是我说你", "挂号要排队", "改天请你吃饭", "来电了",
        "去年也是这样", "到期的有几件", "德馨园3栋1单元路灯坏了", "我叫师傅去看了 灯管坏了", "换个灯泡多少钱", "等电梯等了半天"})
    void talkIsNone(String text) {
        assertThat(Offhand.read(PlainText.of(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 1001 1002         | Close, 1001, ''; Close, 1002, ''
            4 1001 1002 换了灯  | Close, 1001, 换了灯; Close, 1002, 换了灯
            1001和1002都接了    | Accept, 1001; Accept, 1002
            1001，1002办结      | Close, 1001, ''; Close, 1002, ''
            1001 1002 接        | Accept, 1001; Accept, 1002
            1003.1004 收到      | Promise, 1003; Promise, 1004
            1001接了 1002转老郑 | Accept, 1001; Transfer, 1002
            1 1001、1002、1003  | Accept, 1001; Accept, 1002; Accept, 1003
            1001 1002 都好了    | Close, 1001, ''; Close, 1002, ''
            1001、1002已处理    | Close, 1001, ''; Close, 1002, ''
            1001-1003 接        | Accept, 1001; Accept, 1002; Accept, 1003
            1001到1002都接      | Accept, 1001; Accept, 1002
            一零零一和一零零二都接了 | Accept, 1001; Accept, 1002
            1001好了 1002明天   | Close, 1001, ''; Promise, 1002
            1001已修复。1002已换灯泡。 | Close, 1001, ''; Told, 1002
            1001好了 1002还没好 | Close, 1001, ''; Reopen, 1002
            错了 1001没弄 就1002好了 | Reopen, 1001; Close, 1002, ''
            啊打错了 1001还没通 是1002装好了 | Reopen, 1001; Told, 1002
            不对 1002是明天 1001下午 | Promise, 1002; Promise, 1001
            1001明天上午换 1002下午去通 | Promise, 1001; Told, 1002
            1001 1002都接 1003转老郑 | Accept, 1001; Accept, 1002; Transfer, 1003
            1001好了 1002门卫有钥匙 | Close, 1001, ''; Told, 1002
            """)
    void oneWordOnSeveralIsReadForEach(String text, String each) {
        var read = Several.in(text).orElseThrow().replies().stream()
                .map(reply -> reply.getClass().getSimpleName() + ", " + reply.number().map(Object::toString).orElse("")
                        + (reply instanceof CaseReply.Close close ? ", " + (close.result().isEmpty() ? "''" : close.result()) : ""))
                .toList();

        assertThat(String.join("; ", read)).isEqualTo(each);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 和 1002 是一回事", "补充 1001 1002 也一样", "4 1001 花了1200元", "1001 好的", "2024 2025 两年"})
    void oneCaseOrSomethingElseIsNotSeveral(String text) {
        assertThat(Several.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            还有哪些没处理   | Mine
            我还有几个没办   | Mine
            我手上几个       | Mine
            今天要办哪些     | Today
            今天有几件没办   | -
            """)
    void wishToSeeWhatIsInHandIsReadInManyWords(String text, String what) {
        assertThat(ShortReply.parse(text).map(reply -> reply.getClass().getSimpleName())).isEqualTo(Optional.ofNullable(what));
    }

    @ParameterizedTest
    @ValueSource(strings = {"嗯", "好的", "我先", "已经", "收到 ", "这个", "换了", "1001 ", "1001好了 ", "叫老郑去", "升级 ", "来不及了 ", "没办完", "才到"})
    void wordsWithoutEndAreReadInNoTime(String again) {
        assertThat(Offhand.read(again.repeat(20) + "咦")).isEmpty();
        assertThat(Offhand.numbered("1001 " + again.repeat(5_000) + "咦")).isEmpty();
        assertThat(Several.in("1001 1002 " + again.repeat(5_000) + "咦")).isEmpty();
        assertThat(ShortReply.parse("一零零一 " + again.repeat(5_000) + "咦").filter(reply -> !(reply instanceof CaseReply))).isEmpty();
        assertThat(ClosingWords.tellWhatWasDone("吃饭" + again.repeat(5_000))).isFalse();
    }
}
