package linli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Phones, identity and card numbers are taken out of a text; what is short or a date stays.
class MaskingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            打 13800000000 找他             | 打 138**** 找他
            打13800000000                   | 打138****
            13800000000，晚上在家            | 138****，晚上在家
            打 138 0000 0000 找他           | 打 138**** 找他
            打 138-0000-0000 找他           | 打 138**** 找他
            打 138–0000–0000 找他           | 打 138**** 找他
            打１３８００００００００             | 打１３８****
            座机 0731-8500000               | 座机 073****
            座机 8500000                    | 座机 850****
            +86 13800000000                 | +86 ****
            身份证 43010020000101001X        | 身份证 430****
            身份证 43010020000101001x 的     | 身份证 430**** 的
            卡号 6222 0000 0000 0000 000     | 卡号 622****
            卡号 622200000000000000000000000 | 卡号 622****
            13800000000 和 13900000000      | 138**** 和 139****
            2026-11-22 13800000000          | 2026-11-22 138****
            2026-11-22 138 0000 0000        | 2026-11-22 138****
            13800000000 2026-11-22          | 138**** 2026-11-22
            """)
    void longNumbersAreReducedToTheirFirstThreeDigits(String text, String masked) {
        assertThat(Masking.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"打138\u200b0000\u200b0000", "打138\u00a00000\u00a00000", "打138\u30000000\u30000000", "138 - 0000 - 0000"})
    void noSeparatorHidesANumber(String text) {
        assertThat(Masking.mask(text)).endsWith("138****");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "急事打 110、119、120，其他打 12345。",
        "拿不准打 96110",
        "编号 1024 办好了",
        "2026-11-22 停水",
        "2026-11-22 09:00 到 2026-11-23 17:30",
        "编号 1001 2026-11-22 办好了",
        "3-2-701 漏水",
        "2026年11月22日 1003 室",
        "8:30-12:00，14:00-17:30",
        "每月 100 元，共 1200.50 元",
        "打 138**** 找他",
        ""
    })
    void shortNumbersDatesAndAddressesStay(String text) {
        assertThat(Masking.mask(text)).isEqualTo(text);
    }
}
