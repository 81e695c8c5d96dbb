package linli.channel.wecom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import linli.settings.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeComApiTest {
    @Test
    void whatIsPutIntoAnAddressStaysWhereItIsPut() {
        assertThat(WeComApi.VENDOR.token("ww&1", new Secret("a b&corpid=x#/")))
                .hasToString("https://qyapi.weixin.qq.com/cgi-bin/gettoken?corpid=ww%261&corpsecret=a+b%26corpid%3Dx%23%2F");
    }

    @Test
    void nobodyElseIsCalled() {
        assertThat(WeComApi.VENDOR.isAt(URI.create("https://qyapi.weixin.qq.com/cgi-bin/message/send?access_token=x"))).isTrue();
        assertThat(WeComApi.VENDOR.isAt(URI.create("https://qyapi.weixin.qq.com.example.com/cgi-bin/message/send"))).isFalse();
        assertThat(WeComApi.VENDOR.isAt(URI.create("http://qyapi.weixin.qq.com/cgi-bin/message/send"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://qyapi.weixin.qq.com", "https://qyapi.weixin.qq.com/", "https://a@qyapi.weixin.qq.com", "https:///x", "ftp://127.0.0.1", "qyapi"})
    void anAddressThatIsNoneStopsTheStart(URI base) {
        assertThatThrownBy(() -> new WeComApi(base)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereIsNoChannelWithoutASecret() {
        assertThatThrownBy(() -> new WeComSettings("wecom", "/w", Corp.ID, 1, new Secret(""), Corp.TOKEN, Corp.KEY, WeComApi.VENDOR, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeComRobotSettings("robots", Map.of("grid-1", new Secret("")), WeComApi.VENDOR))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
