package linli.channel.onebot;

import java.net.URI;
import java.util.regex.Pattern;

/// Implementations run beside Linli, on the same machine or in the same network, and mostly know no TLS. Without it an address must not
/// lead any farther: the token would be there for all to read.
final class OwnNetwork {
    private static final Pattern NEAR = Pattern.compile(
            "\\[::1]|127(?:\\.[0-9]{1,3}){3}|10(?:\\.[0-9]{1,3}){3}|192\\.168(?:\\.[0-9]{1,3}){2}|172\\.(?:1[6-9]|2[0-9]|3[01])(?:\\.[0-9]{1,3}){2}"
                    // a name without dots is that of a neighbour, such as another container
                    + "|[A-Za-z][A-Za-z0-9-]*");

    private OwnNetwork() {}

    static void check(URI address, String scheme, String schemeWithoutTls) {
        String host = address.getHost() == null ? "" : address.getHost();
        boolean isSafe = scheme.equals(address.getScheme()) && !host.isEmpty()
                || schemeWithoutTls.equals(address.getScheme()) && NEAR.matcher(host).matches();
        boolean isBare = address.getRawUserInfo() == null && address.getRawQuery() == null && address.getRawFragment() == null;
        if (!isSafe || !isBare) {
            throw new IllegalArgumentException(
                    "has to be " + scheme + ":// and a host, or " + schemeWithoutTls + ":// and a host of one's own network");
        }
    }
}
