package linli.channel.onebot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import linli.settings.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a token may be sent.
class OneBotApiTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "https://qq.example.com", "https://qq.example.com:8443/qq/10001000/onebot/v11", "http://127.0.0.1:3000", "http://localhost:3000/",
        "http://napcat:3000", "http://192.168.1.7:3000", "http://10.1.2.3", "http://172.20.0.2:3000", "http://[::1]:3000"})
    void overTlsAnywhereAndElseInOnesOwnNetwork(String address) {
        assertThatCode(() -> new OneBotApi(URI.create(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://qq.example.com", "http://8.8.8.8:3000", "http://172.32.0.1", "http://192.169.1.1", "http://127.0.0.1.example.com", "ftp://napcat",
        "https://user:word@qq.example.com", "https://qq.example.com/?access_token=x", "https://qq.example.com/#x", "napcat", "http:///x", "ws://napcat"})
    void nowhereElse(String address) {
        assertThatThrownBy(() -> new OneBotApi(URI.create(address))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyActionsOfThatServerAreCalled() {
        var api = new OneBotApi(URI.create("http://napcat:3000/qq"));

        assertThat(api.address("get_msg")).hasToString("http://napcat:3000/qq/get_msg");
        assertThat(api.isAt(URI.create("http://napcat:3000/qq/get_msg"))).isTrue();
        assertThat(api.isAt(URI.create("http://napcat:30001/qq/get_msg"))).isFalse();
        assertThat(api.isAt(URI.create("http://napcat:3000/other"))).isFalse();
    }

    @Test
    void withoutASecretThereIsNoAccount() {
        assertThatThrownBy(() -> new OneBotHttpSettings("qq", "/qq", new Secret(" "), Optional.empty(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OneBotReverseSettings("qq", "/qq", new Secret(""), Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OneBotForwardSettings("qq", URI.create("ws://napcat:3001/"), new Secret(""), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
