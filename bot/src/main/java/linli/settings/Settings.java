package linli.settings;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// Everything that comes from the environment, read once at the start.
///
/// @param openSecret `LINLI_OPEN_SECRET`: the secret of the open webhook; without it one is made at the first start and kept in the data folder
/// @param openDeliveryUrl `LINLI_OPEN_DELIVERY_URL`: where messages of the open webhook are pushed; without it they wait to be fetched
public record Settings(Optional<Secret> openSecret, Optional<URI> openDeliveryUrl) {
    public static Settings from(Map<String, String> environment) {
        return new Settings(
                value(environment, "LINLI_OPEN_SECRET").map(Settings::secret),
                value(environment, "LINLI_OPEN_DELIVERY_URL").map(Settings::url));
    }

    /// How other characters come through the environment depends on the machine's locale.
    private static Secret secret(String value) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(value)) {
            throw new InvalidSettings("LINLI_OPEN_SECRET may hold ASCII characters only");
        }
        return new Secret(value);
    }

    private static URI url(String value) {
        try {
            return URI.create(value);
        } catch (IllegalArgumentException e) {
            throw new InvalidSettings("LINLI_OPEN_DELIVERY_URL is no address: " + e.getMessage());
        }
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank());
    }
}
