package linli.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is left of a message once the accidents of typing, copying and decoding are taken off it.
class PlainTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as it came              | plain
            停水了                     | 停水了
            ３号楼２单元７０１！          | 3号楼2单元701!
            ＱＱ群：ＡＢＣ              | qq群:abc
            ㈱①⑫                     | (株)112
            LED 灯坏了                 | led 灯坏了
            電梯又壞了，誰來修            | 电梯又坏了,谁来修
            樓下嘈雜得瞓唔着            | 楼下嘈杂得瞓唔着
            后面的水龙头                | 后面的水龙头
            啊啊啊啊啊救命               | 啊啊救命
            停水了！！！！！             | 停水了!!
            哈哈                       | 哈哈
            1111                       | 1111
            6222000                    | 6222000
            😂😂😂😂                   | [笑哭]
            救命🆘🔥3栋              | 救命求救火3栋
            早上好🌞☕👨‍👩‍👧🇨🇳      | 早上好
            停电了⚠️❗❗❗             | 停电了注意!
            """)
    void formsOfOneThingBecomeOne(String raw, String plain) {
        assertThat(PlainText.of(raw)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # article S2 as it was copied        | plain
            湖南法治報(bào)訊(xùn)              | 湖南法治报讯
            湖南法治報（bào）訊（xùn）            | 湖南法治报讯
            人民網(wǎng)總網(wǎng)重點推介            | 人民网总网重点推介
            拉長(zhǎng)長(zhǎng)板                   | 拉长长板
            綠(lǜ)化                             | 绿化
            了(le)解情況(kuàng)                 | 了解情况
            確?！熬瘛薄熬W(wǎng)格”無(wú)縫銜接     | 确熬瘛薄熬w格”无缝衔接
            診等服務(wù)?;▓@洞社區(qū)             | 诊等服务洞社区
            進學(xué)?；顒?dòng)                     | 进学颙
            郴州日?qǐng)?bào)等主流媒體(tǐ)          | 郴州日等主流媒体
            """)
    void pinyinGlossesAndDebrisAreTakenAway(String raw, String plain) {
        assertThat(PlainText.of(raw)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"好的(ok)", "社区(村)建立健全", "真的吗?!不会吧", "3栋(a座)漏水", "到底修不修?;急"})
    void bracketsAndMarksOfAPlainTextStay(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "停\u0000水\u0007了", "停\u200b水\ufeff了", "\u202e停水了\u202c", "停\ufffd水了", "停\ue000水了", "停水\ud83d了",
        "  停水了\u00a0\u3000", "\u2066停水了\u2069"
    })
    void whatCannotBeSeenIsTakenAway(String raw) {
        assertThat(PlainText.of(raw)).isEqualTo("停水了");
    }

    @Test
    void blanksCollapseAndLinesStay() {
        assertThat(PlainText.of("3栋 \t\u3000 停水 \r\n\r\n  2栋呢\u2028也停")).isEqualTo("3栋 停水\n2栋呢\n也停");
    }

    @Test
    void rightToLeftScriptsPass() {
        assertThat(PlainText.of("مرحبا 停水了 👍🏻")).isEqualTo("مرحبا 停水了 [强]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"啊", "!", "😂", "ﷺ", "(", "?", " ", "\n", "報(bào)", "(a", "\u0301"})
    void tenThousandTimesTheSameIsReadInNoTime(String piece) {
        var plain = assertTimeoutPreemptively(ofSeconds(5), () -> PlainText.of(piece.repeat(10_000)));

        assertThat(plain.length()).isLessThanOrEqualTo(PlainText.LONGEST);
    }

    @Test
    void oneCharacterIsKeptTwice() {
        assertThat(PlainText.of("啊".repeat(10_000))).isEqualTo("啊啊");
        assertThat(PlainText.of("𠮷".repeat(10_000))).isEqualTo("𠮷𠮷");
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        var plain = PlainText.of("😂👍".repeat(10_000) + "停水");

        assertThat(plain.length()).isLessThanOrEqualTo(PlainText.LONGEST);
        assertThat(plain).doesNotContain("停水");
        assertThat(plain.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"３号楼", "電梯", "報(bào)訊(xùn)", "😂😂😂", "ﷺ", "  停水 \r\n 了", "ǅ İ ß"})
    void whatIsPlainStaysAsItIs(String raw) {
        String plain = PlainText.of(raw);

        assertThat(PlainText.of(plain)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\ufffd\ufffd"})
    void nothingStaysNothing(String raw) {
        assertThat(PlainText.of(raw)).isEmpty();
    }
}
