package linli.channel.dingtalk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Set;
import linli.settings.Secret;

/// Where DingTalk's own servers are called: the vendor's, or in a test those of this machine.
///
/// @param api without a path: where applications call
/// @param robots without a path: where what robots say is posted
public record DingTalkApi(URI api, URI robots) {
    public static final DingTalkApi VENDOR = new DingTalkApi(URI.create("https://api.dingtalk.com"), URI.create("https://oapi.dingtalk.com"));
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");
    private static final String BY_SESSION = "/robot/sendBySession";

    public DingTalkApi {
        checkServer(api);
        checkServer(robots);
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

    private static void checkServer(URI server) {
        boolean isSafe = "https".equals(server.getScheme()) || "http".equals(server.getScheme()) && THIS_MACHINE.contains(server.getHost());
        if (!isSafe || server.getHost() == null || server.getRawUserInfo() != null || !server.getRawPath().isEmpty()) {
            throw new IllegalArgumentException("the address of DingTalk's servers has to be https:// and a host");
        }
    }
}
