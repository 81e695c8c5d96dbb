package linli.channel.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import linli.channel.ServerAddress;
import linli.settings.Secret;

/// Where a gateway takes what is to be said. The token goes with each call, so that without TLS it stays in the house.
///
/// @param base without a path, such as `http://127.0.0.1:3001`
public record PushAddress(URI base) {
    private static final String PATH = "/webhook/msg/v2";

    public PushAddress {
        ServerAddress.checkNear(base, "https", "http");
        if (!base.getRawPath().isEmpty()) {
            throw new IllegalArgumentException("is without a path");
        }
    }

    URI with(Secret token) {
        return URI.create(base + PATH + "?token=" + URLEncoder.encode(token.value(), UTF_8));
    }

    boolean isAt(URI address) {
        return address.toString().startsWith(base + PATH + "?");
    }
}
