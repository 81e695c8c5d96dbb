package linli.channel.onebot;

import java.net.URI;
import linli.channel.ServerAddress;

/// Where an implementation takes actions over HTTP.
///
/// @param base such as `http://127.0.0.1:3000`; bridges have a path behind it
public record OneBotApi(URI base) {
    public OneBotApi {
        ServerAddress.checkNear(base, "https", "http");
    }

    URI address(String action) {
        return URI.create(withSlash() + action);
    }

    boolean isAt(URI address) {
        return address.toString().startsWith(withSlash());
    }

    private String withSlash() {
        String text = base.toString();
        return text.endsWith("/") ? text : text + "/";
    }
}
