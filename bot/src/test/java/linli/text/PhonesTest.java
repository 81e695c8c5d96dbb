package linli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The number at which somebody wants to be called.
class PhonesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            没水了，电话13800001234               | 13800001234
            我的手机 138 0000 1234 随时打          | 138 0000 1234
            打138-0000-1234找李姐                 | 138-0000-1234
            座机0731-85550000                    | 0731-85550000
            电话：85550000                        | 85550000
            １３８００００１２３４漏水               | 13800001234
            找13800001234或者13900001234          | 13800001234
            """)
    void phoneIsFound(String text, String phone) {
        assertThat(Phones.find(text)).contains(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "3-2-701 漏水", "2026-11-22 停水", "430103195001011234", "6222021234567890123", "打12345没人接", "快递单号85550000123", "300元", "停了85550000度",
        "https://a.cn/13800001234567"
    })
    void otherNumbersAreNone(String text) {
        assertThat(Phones.find(text)).isEmpty();
    }
}
