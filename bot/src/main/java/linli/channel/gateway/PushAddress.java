package linli.channel.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.regex.Pattern;
import linli.settings.Secret;

/// Where a gateway takes what is to be said. The token goes with each call, so that without TLS it stays in the house.
///
/// @param base without a path, such as `http://127.0.0.1:3001`
public record PushAddress(URI base) {
    /// This machine, a neighbour by its bare name, a private address.
    private static final Pattern IN_THE_HOUSE = Pattern.compile(
            "localhost|[A-Za-z0-9_-]*[A-Za-z_-][A-Za-z0-9_-]*|127\\.[0-9.]+|10\\.[0-9.]+|192\\.168\\.[0-9.]+|172\\.(?:1[6-9]|2[0-9]|3[01])\\.[0-9.]+|\\[::1]");
    private static final String PATH = "/webhook/msg/v2";

    public PushAddress {
        boolean isBare = base.getHost() != null && base.getRawUserInfo() == null && base.getRawPath().isEmpty()
                && base.getRawQuery() == null && base.getRawFragment() == null;
        boolean isSafe = isBare && ("https".equals(base.getScheme())
                || "http".equals(base.getScheme()) && IN_THE_HOUSE.matcher(base.getHost()).matches());
        if (!isSafe) {
            throw new IllegalArgumentException("the address of a gateway has to be https:// and a host, or http:// and a host of this house");
        }
    }

    URI with(Secret token) {
        return URI.create(base + PATH + "?token=" + URLEncoder.encode(token.value(), UTF_8));
    }

    boolean isAt(URI address) {
        return address.toString().startsWith(base + PATH + "?");
    }
}
