package linli.channel;

import java.net.URI;
import java.util.regex.Pattern;

/// Where secrets may be sent: over TLS to anywhere, without it to where nobody else can read them.
public final class ServerAddress {
    private static final Pattern THIS_MACHINE = Pattern.compile("127\\.0\\.0\\.1|localhost");
    private static final Pattern NEAR = Pattern.compile(
            "\\[::1]|127(?:\\.[0-9]{1,3}){3}|10(?:\\.[0-9]{1,3}){3}|192\\.168(?:\\.[0-9]{1,3}){2}|172\\.(?:1[6-9]|2[0-9]|3[01])(?:\\.[0-9]{1,3}){2}"
                    // a name without dots is that of a neighbour, such as another container
                    + "|[A-Za-z][A-Za-z0-9-]*");

    private ServerAddress() {}

    /// The server of a vendor, or what a test has in its place on this machine.
    public static void checkVendors(URI base, String vendor) {
        if (!isSafe(base, "https", "http", THIS_MACHINE) || !base.getRawPath().isEmpty()) {
            throw new IllegalArgumentException("the address of " + vendor + "'s servers has to be https:// and a host");
        }
    }

    /// A program that runs beside Linli, on the same machine or in the same network, and mostly knows no TLS.
    public static void checkNear(URI address, String scheme, String schemeWithoutTls) {
        if (!isSafe(address, scheme, schemeWithoutTls, NEAR)) {
            throw new IllegalArgumentException(
                    "has to be " + scheme + ":// and a host, or " + schemeWithoutTls + ":// and a host of one's own network");
        }
    }

    private static boolean isSafe(URI address, String scheme, String schemeWithoutTls, Pattern withoutTls) {
        String host = address.getHost() == null ? "" : address.getHost();
        boolean isBare = address.getRawUserInfo() == null && address.getRawQuery() == null && address.getRawFragment() == null;
        return isBare && !host.isEmpty()
                && (scheme.equals(address.getScheme()) || schemeWithoutTls.equals(address.getScheme()) && withoutTls.matcher(host).matches());
    }
}
