package linli.channel.wecom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Optional;
import linli.channel.AccessToken.Fetched;
import linli.channel.PlatformCalls;
import linli.channel.ServerAddress;
import linli.outbox.SendOutcome.Delivered;
import linli.settings.Secret;

/// Where WeCom's own servers are called: the vendor's, or those of an installation of one's own, which only a test may have without TLS.
///
/// @param base without a path, such as `https://qyapi.weixin.qq.com`
public record WeComApi(URI base) {
    public static final WeComApi VENDOR = new WeComApi(URI.create("https://qyapi.weixin.qq.com"));
    private static final int USUAL_LIFE_SECONDS = 7200;

    public WeComApi {
        ServerAddress.checkVendors(base, "WeCom");
    }

    /// @param path such as `message/send`
    URI address(String path, String name, String value) {
        return URI.create(base + "/cgi-bin/" + path + "?" + name + "=" + URLEncoder.encode(value, UTF_8));
    }

    Fetched fetchToken(WeComSettings settings, PlatformCalls calls) {
        var answer = VendorAnswer.of(calls.get(token(settings.corpId(), settings.corpSecret())));
        return Optional.of(answer.text("access_token"))
                .filter(text -> answer.asSent() instanceof Delivered && !text.isBlank())
                .<Fetched>map(text -> new Fetched.Given(
                        text, Duration.ofSeconds(answer.answer().number("expires_in").orElse(USUAL_LIFE_SECONDS))))
                .orElseGet(() -> new Fetched.Denied("gettoken: " + answer.errcode().map(code -> "errcode " + code).orElse("no answer")));
    }

    URI token(String corpId, Secret corpSecret) {
        return URI.create(address("gettoken", "corpid", corpId) + "&corpsecret=" + URLEncoder.encode(corpSecret.value(), UTF_8));
    }

    boolean isAt(URI address) {
        return address.toString().startsWith(base + "/cgi-bin/");
    }
}
