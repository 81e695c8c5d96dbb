package linli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PutRightTest {
    @ParameterizedTest
    @CsvSource({
        "不是居民医保 是居民养老, 居民养老, 居民医保",
        "不是电动车 我问的是摩托车, 摩托车, 电动车",
        "不是居民的 我问职工的, 职工的, 居民",
        "不对 我问的是没有合同怎么办, 没有合同怎么办,",
        "不是这个 我问的是要不要钱, 要不要钱,",
        "我问的是她用我的行不行, 她用我的行不行,",
    })
    void whatWasMistakenIsPutRight(String said, String asked, String mistaken) {
        var right = PutRight.of(said);

        assertThat(right.isRight()).isFalse();
        assertThat(right.asked()).isEqualTo(asked);
        assertThat(right.mistaken().orElse(null)).isEqualTo(mistaken);
    }

    @ParameterizedTest
    @CsvSource({"那要带什么, 要带什么", "还有去哪里办, 去哪里办", "不用找网格长 你告诉我去哪就行, 去哪", "我问一下法律上怎么说就行 不用找人, 法律上怎么说", "几天能拿, 几天能拿", "那边几点开门, 那边几点开门"})
    void whatIsAskedStandsAlone(String said, String asked) {
        assertThat(PutRight.of(said).asked()).isEqualTo(asked);
        assertThat(PutRight.of(said).isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不用喊人来 我就问一下", "别找人 我只是问问", "不用派人"})
    void nobodyNeedCome(String said) {
        assertThat(PutRight.asksNothing(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"要带什么", "灯坏了", "不用找人 你告诉我去哪就行", "没有合同"})
    void somethingIsSaid(String said) {
        assertThat(PutRight.asksNothing(said)).isFalse();
    }

    @Test
    void anotherMatterIsNamedWithAParticleAlone() {
        assertThat(PutRight.of("那育儿补贴呢").another()).contains("育儿补贴");
        assertThat(PutRight.of("中午呢").another()).isEmpty();
        assertThat(PutRight.of("育儿补贴怎么领").another()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "不要派人来 我就是讲讲", "莫喊人来 我就是想找个人说说", "我就是想倒倒苦水", "我只是说说而已", "就想找你聊聊", "我随便讲讲", "别派人 我就发发牢骚", "不要找人来 我只想透口气",
        "就跟你诉诉苦", "不用找人 我就跟你说说话"
    })
    void whoeverWantsToBeHeardSaysNoMore(String said) {
        assertThat(PutRight.wantsToBeHeard(PlainText.of(said))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "我想说说楼上漏水的事", "你帮我跟他讲一下", "你们去跟他说说", "给我讲讲低保怎么申请", "能不能叫他来讲讲", "让物业跟他聊聊", "叫网格员来跟我说一下", "他就是随便讲讲",
        "帮忙跟楼上说一下", "物业在群里说几句"
    })
    void whoeverWantsSomethingToBeToldWantsMore(String said) {
        assertThat(PutRight.wantsToBeHeard(PlainText.of(said))).isFalse();
    }
}
