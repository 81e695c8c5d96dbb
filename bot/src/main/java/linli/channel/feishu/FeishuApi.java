package linli.channel.feishu;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import linli.channel.ServerAddress;

/// Where Feishu's own servers are called: the vendor's, those abroad, or in a test those of this machine.
///
/// @param base without a path, such as `https://open.feishu.cn`
public record FeishuApi(URI base) {
    public static final FeishuApi VENDOR = new FeishuApi(URI.create("https://open.feishu.cn"));

    public FeishuApi {
        ServerAddress.checkVendors(base, "Feishu");
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
