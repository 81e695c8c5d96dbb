package linli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeQuestionTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "收到短信说明天停电检修 真的假的", "短信说要停气三小时 是真的吗", "收到个通知短信说换水表 真的假的", "群里传的停水通知是真的不", "说是下周停梯检修 真的吗",
        "物业公司发的停水通知 可信不", "听说后天断网升级 是不是真的"})
    void whetherANoticeOfWorksIsTrueIsAQuestion(String text) {
        assertThat(NoticeQuestion.isIn(PlainText.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "短信说不交电费马上停电 让点链接 是真的吗", "停水通知里面有个二维码 真的假的", "短信说燃气停用要重新认证 真的假的", "换水表的短信让我先付押金 可信不", "有人打电话说欠费要停气 真的假的",
        "收到短信说医保卡停用 真的吗", "短信说我中奖了 真的不", "停水三个小时了 通知都没有", "真的停电了 通知说到六点"})
    void whatWantsSomethingOfTheReaderOrHasFailedIsNone(String text) {
        assertThat(NoticeQuestion.isIn(PlainText.of(text))).isFalse();
    }
}
