package linli.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import linli.reply.MediationReply.Appoint;
import linli.reply.MediationReply.Contact;
import linli.reply.MediationReply.Fail;
import linli.reply.MediationReply.Invite;
import linli.reply.MediationReply.Name;
import linli.reply.MediationReply.Settle;
import linli.reply.MediationReply.Show;
import linli.reply.MediationReply.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediationReplyTest {
    private static final Optional<Integer> ANY = Optional.empty();

    @ParameterizedTest
    @ValueSource(strings = {"两边 1024", "1024 两边", "双方1024"})
    void bothSidesAreWanted(String text) {
        assertThat(ShortReply.parse(text)).contains(new View(Optional.of(1024)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            对方 1024 3-2-701 王姐 | 1024 | 3-2-701 王姐
            1024 对方 3-2-701     | 1024 | 3-2-701
            对方 3-2-701 王姐      |      | 3-2-701 王姐
            对方是401             |      | 401
            对方 1101 王姐         | 1101 | 王姐
            """)
    void otherSideIsNamed(String text, Integer number, String who) {
        assertThat(ShortReply.parse(text)).contains(new Name(Optional.ofNullable(number), who));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            请 肖律师                | -    | 肖律师 | ''
            请 肖律师 1024 看看责任    | 1024 | 肖律师 | 看看责任
            请 1024 肖律师 看看责任    | 1024 | 肖律师 | 看看责任
            1024 请 肖律师           | 1024 | 肖律师 | ''
            请 1                   | -    | 1     | ''
            """)
    void somebodyIsInvited(String text, Integer number, String who, String note) {
        assertThat(ShortReply.parse(text)).contains(new Invite(Optional.ofNullable(number), who, note));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            约 1024 周五上午         | 周五上午
            1024 约 12月4日 10:00  | 12月4日 10:00
            """)
    void meetingIsWished(String text, String wish) {
        assertThat(ShortReply.parse(text)).contains(new Appoint(Optional.of(1024), wish));
    }

    @ParameterizedTest
    @ValueSource(strings = {"达成 1024 月底前修好", "4 1024 达成 月底前修好", "1024 达成 月底前修好", "4 达成 1024 月底前修好", "谈成了 1024 月底前修好"})
    void agreementIsRecordedAndNoResult(String text) {
        assertThat(ShortReply.parse(text)).contains(new Settle(Optional.of(1024), "月底前修好"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            没谈成 1024 他不肯   | 1024 | 他不肯
            谈崩了 转法院        | -    | 转法院
            """)
    void failureIsRecorded(String text, Integer number, String why) {
        assertThat(ShortReply.parse(text)).contains(new Fail(Optional.ofNullable(number), why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"给肖律师看 1024", "1024 给肖律师看"})
    void statementsAreShown(String text) {
        assertThat(ShortReply.parse(text)).contains(new Show(Optional.of(1024), "肖律师"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"联系对方", "联系一下对方"})
    void otherSideIsToBeAsked(String text) {
        assertThat(ShortReply.parse(text)).contains(new Contact(ANY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"请大家注意安全", "约了他三次", "对方不肯来", "谈好了吗", "两边都停满了车", "查了一下没问题", "给大家看个视频"})
    void talkIsNone(String text) {
        assertThat(ShortReply.parse(text).filter(MediationReply.class::isInstance)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我去过了 两家讲好了 买地垫", "都来了 签了 十点半以后不打", "去看了 说好了 礼拜六搬", "上门了 谈妥了 赔两百", "两家来了 签了协议 一人一半"})
    void whatWasMadeUpOnTheSpotIsAgreedUpon(String said) {
        assertThat(MediationReply.loosely(said, false)).contains(new Settle(ANY, said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"都来了 没谈拢", "去看了 再谈吧", "签了再说", "去过了 没人", "两家来了 讲好了再回话"})
    void whatWasNotIsNone(String said) {
        assertThat(MediationReply.loosely(said, false).filter(Settle.class::isInstance)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"唐主任一起去吧 请他", "唐主任你出面吧", "还是唐主任也来一下", "请唐主任"})
    void whoIsToComeTooIsInvited(String said) {
        assertThat(MediationReply.loosely(said, false)).contains(new Invite(ANY, "唐主任", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"唐主任", "唐主任说的", "唐主任去过了", "唐主任去年就说了", "唐主任你好"})
    void whoIsOnlySpokenOfIsNot(String said) {
        assertThat(MediationReply.loosely(said, false)).isEmpty();
    }
}
