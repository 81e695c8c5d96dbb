package linli.channel.dingtalk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import linli.channel.ServerAddress;
import linli.settings.Secret;

/// Where DingTalk's own servers are called: the vendor's, or in a test those of this machine.
///
/// @param api without a path: where applications call
/// @param robots without a path: where what robots say is posted
public record DingTalkApi(URI api, URI robots) {
    public static final DingTalkApi VENDOR = new DingTalkApi(URI.create("https://api.dingtalk.com"), URI.create("https://oapi.dingtalk.com"));
    private static final String BY_SESSION = "/robot/sendBySession";

    public DingTalkApi {
        ServerAddress.checkVendors(api, "DingTalk");
        ServerAddress.checkVendors(robots, "DingTalk");
    }

    /// @param path such as `/v1.0/oauth2/accessToken`
    URI address(String path) {
        return URI.create(api + path);
    }

    URI customRobot(Secret accessToken, String timestamp, String sign) {
        return URI.create(robots + "/robot/send?access_token=" + URLEncoder.encode(accessToken.value(), UTF_8)
                + "&timestamp=" + timestamp + "&sign=" + URLEncoder.encode(sign, UTF_8));
    }

    /// Whoever could make Linli call elsewhere could have it call into the house.
    boolean isSession(URI address) {
        return isAt(robots, address) && BY_SESSION.equals(address.getRawPath());
    }

    boolean isAllowed(URI address) {
        return isAt(api, address) || isAt(robots, address);
    }

    private static boolean isAt(URI server, URI address) {
        return server.getScheme().equals(address.getScheme())
                && server.getHost().equals(address.getHost())
                && server.getPort() == address.getPort()
                && address.getRawUserInfo() == null;
    }
}
