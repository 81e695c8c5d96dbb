package linli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import linli.recall.Form;
import linli.text.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A wish for another form is a short message of that alone.
class FormWishTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "详细", "详细点", "详细一点", "详细些", "说详细点", "说得详细点", "说的再详细点", "具体点", "具体说说", "完整的", "完整版", "展开说说", "展开讲讲",
        "@邻里 详细", "@邻里 说详细点吧", "能详细点吗", "能不能说详细点？", "麻烦说详细点，谢谢", "请详细说一下", "详细的呢", "有没有详细的", "我要完整的。", "詳細點"
    })
    void fullFormIsWished(String text) {
        assertThat(FormWish.in(PlainText.of(text))).contains(Form.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "说简单点", "简单点说", "讲简单点嘛", "通俗点", "老人版", "有老人版吗", "大白话", "说大白话", "用大白话讲一遍", "听不懂", "我听不懂", "还是看不懂啊", "没听明白",
        "@邻里 听不懂", "给老人看的有吗"
    })
    void eldersFormIsWished(String text) {
        assertThat(FormWish.in(PlainText.of(text))).contains(Form.ELDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "说得好详细", "很详细了", "你讲得挺详细的", "写得真详细 谢谢", "详细地址发我", "详细资料在哪领", "具体几点", "具体是哪一栋", "完整的家", "把话说完整", "展开被子晒晒", "简单",
        "太简单了", "简单吃点", "听不懂方言", "他说的我听不懂他也不改", "老人版手机哪里买", "大白菜", "白话小说", "不用太详细", "别说那么详细", "说人话好吗别阴阳怪气", "", "邻里"
    })
    void talkThatMerelyHoldsTheWordsIsNone(String text) {
        assertThat(FormWish.in(PlainText.of(text))).isEmpty();
    }
}
