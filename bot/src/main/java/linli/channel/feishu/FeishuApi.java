package linli.channel.feishu;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Set;

/// Where Feishu's own servers are called: the vendor's, those abroad, or in a test those of this machine.
///
/// @param base without a path, such as `https://open.feishu.cn`
public record FeishuApi(URI base) {
    public static final FeishuApi VENDOR = new FeishuApi(URI.create("https://open.feishu.cn"));
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

    public FeishuApi {
        boolean isSafe = "https".equals(base.getScheme()) || "http".equals(base.getScheme()) && THIS_MACHINE.contains(base.getHost());
        boolean isBare = base.getHost() != null && base.getRawUserInfo() == null && base.getRawPath().isEmpty()
                && base.getRawQuery() == null && base.getRawFragment() == null;
        if (!isSafe || !isBare) {
            throw new IllegalArgumentException("the address of Feishu's servers has to be https:// and a host");
        }
    }

    /// @param path such as `im/v1/messages`
    URI address(String path) {
        return URI.create(base + "/open-apis/" + path);
    }

    /// An id as a part of a path: it comes from outside.
    static String part(String id) {
        return URLEncoder.encode(id, UTF_8);
    }

    boolean isAt(URI address) {
        return address.toString().startsWith(base + "/open-apis/");
    }
}
