package linli.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What colleagues may say about a case in a word or a digit, and what is talk that looks like it.
class CaseReplyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2 老郑               | -    | 老郑
            2 1024 老郑          | 1024 | 老郑
            2 1024 老郑 他懂电梯 | 1024 | 老郑 他懂电梯
            1024 2 老郑          | 1024 | 老郑
            2转老郑              | -    | 老郑
            转交 1024 给物业     | 1024 | 给物业
            转给老郑             | -    | 老郑
            1024 转老郑          | 1024 | 老郑
            2                    | -    | ''
            ２ １０２４ 李想      | 1024 | 李想
            """)
    void handingOnIsRead(String text, Integer number, String to) {
        assertThat(ShortReply.parse(text)).contains(new CaseReply.Transfer(Optional.ofNullable(number), to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            好的已处理             | -    | ''
            好，已处理             | -    | ''
            处理好了 换了灯管      | -    | 换了灯管
            1003 处理好了 换了阀门 | 1003 | 换了阀门
            1002 已处理            | 1002 | ''
            """)
    void doneIsReadInManyWords(String text, Integer number, String result) {
        assertThat(ShortReply.parse(text)).contains(new CaseReply.Close(Optional.ofNullable(number), result));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            3                     | -    | ''
            3 不归我管            | -    | 不归我管
            3 1024 这是物业的活   | 1024 | 这是物业的活
            3退回 不在我这片      | -    | 不在我这片
            退回 1024 不在我这片  | 1024 | 不在我这片
            1024 退回             | 1024 | ''
            """)
    void refusalIsRead(String text, Integer number, String why) {
        assertThat(ShortReply.parse(text)).contains(new CaseReply.Return(Optional.ofNullable(number), why));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            5 周五下午 等配件      | -    | 周五下午 等配件
            5 1024 明天10点        | 1024 | 明天10点
            延期 1024 12月3日 等货 | 1024 | 12月3日 等货
            1024 延到周五          | 1024 | 周五
            延期到三天后           | -    | 三天后
            5                      | -    | ''
            """)
    void postponementIsRead(String text, Integer number, String words) {
        assertThat(ShortReply.parse(text)).contains(new CaseReply.Postpone(Optional.ofNullable(number), words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            挂起 1024 等配件 周五   | 1024 | 等配件 周五
            1024 等业主周六在家     | 1024 | 等业主周六在家
            等 1024 配件 明天       | 1024 | 等配件 明天
            暂停                    | -    | ''
            """)
    void suspensionIsRead(String text, Integer number, String words) {
        assertThat(ShortReply.parse(text)).contains(new CaseReply.Suspend(Optional.ofNullable(number), words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            恢复 1024  | Resume
            1024 继续  | Resume
            催办 1024  | Urge
            1024 催一下 | Urge
            查 1024    | Look
            1024 查    | Look
            查一下1024 | Look
            """)
    void wordsWithoutMoreAreRead(String text, String what) {
        var reply = ShortReply.parse(text).orElseThrow();

        assertThat(reply.getClass().getSimpleName()).isEqualTo(what);
        assertThat(reply.number()).contains(1024);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            补充 1024 老人一个人在家 | 老人一个人在家
            1024 补充 换LED灯        | 换LED灯
            备注 1024 门禁密码问门卫 | 门禁密码问门卫
            """)
    void noteIsReadAsItWasWritten(String text, String note) {
        assertThat(ShortReply.parse(text)).contains(new CaseReply.Note(Optional.of(1024), note));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            办 1024 好了  | 1024
            接单 1O24     | 1024
            1O24          | 1024
            接弹 1024     | 1024
            """)
    void slipOfTheFingerIsNotTakenForAnything(String text, int number) {
        assertThat(ShortReply.parse(text)).contains(new CaseReply.Garbled(Optional.of(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2栋停电了", "2 栋停电了", "3、4栋都停水", "3点开会", "3 点开会", "5楼的灯坏了", "5 个人报名", "转发一下", "转人工", "退款的事问过了", "等一下再说",
        "恢复供水了", "催什么催", "补充点水果", "查煤气表的来了", "1024 那个怎么样了", "电话 10240", "办证要带什么吗 1024", "2.5 元", "延安路", "处理了吗", "1024 处理了没有", "已处理的有几件"})
    void talkIsNoWordOnACase(String text) {
        assertThat(ShortReply.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            我的       | Mine
            我的单     | Mine
            今日       | Today
            今天到期的 | Today
            """)
    void wishToSeeWhatIsInHandIsRead(String text, String what) {
        assertThat(ShortReply.parse(text).orElseThrow().getClass().getSimpleName()).isEqualTo(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"办结 999999999", "4 102", "3 99999999", "2 12345678", "5 88888888"})
    void digitsAloneAreAMistypedNumberAndNoResult(String text) {
        assertThat(ShortReply.parse(text)).contains(new CaseReply.Garbled(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 1024 380", "补充 13800000000", "4 301换了灯"})
    void digitsThatSaySomethingAreKept(String text) {
        assertThat(ShortReply.parse(text)).get().isNotInstanceOf(CaseReply.Garbled.class);
    }
}
