package linli.channel.wecom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Set;
import linli.settings.Secret;

/// Where WeCom's own servers are called: the vendor's, or those of an installation of one's own, which only a test may have without TLS.
///
/// @param base without a path, such as `https://qyapi.weixin.qq.com`
public record WeComApi(URI base) {
    public static final WeComApi VENDOR = new WeComApi(URI.create("https://qyapi.weixin.qq.com"));
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

    public WeComApi {
        boolean isSafe = "https".equals(base.getScheme()) || "http".equals(base.getScheme()) && THIS_MACHINE.contains(base.getHost());
        boolean isBare = base.getHost() != null && base.getRawUserInfo() == null && base.getRawPath().isEmpty()
                && base.getRawQuery() == null && base.getRawFragment() == null;
        if (!isSafe || !isBare) {
            throw new IllegalArgumentException("the address of WeCom's servers has to be https:// and a host");
        }
    }

    /// @param path such as `message/send`
    URI address(String path, String name, String value) {
        return URI.create(base + "/cgi-bin/" + path + "?" + name + "=" + URLEncoder.encode(value, UTF_8));
    }

    URI token(String corpId, Secret corpSecret) {
        return URI.create(address("gettoken", "corpid", corpId) + "&corpsecret=" + URLEncoder.encode(corpSecret.value(), UTF_8));
    }

    boolean isAt(URI address) {
        return address.toString().startsWith(base + "/cgi-bin/");
    }
}
