package linli.channel.onebot;

import java.util.Optional;
import java.util.Set;
import linli.settings.Secret;

/// An account whose implementation reports over HTTP.
///
/// @param channel what outbox rows and groups call it
/// @param path where its reports come in
/// @param secret by which reports are signed
/// @param api where it takes actions; without one Linli can only answer what was just said
/// @param bots the ids of other machines in the groups
public record OneBotHttpSettings(String channel, String path, Secret secret, Optional<Api> api, Set<String> bots) {
    /// @param token the implementation's access token
    public record Api(OneBotApi at, Secret token) {
        public Api {
            OneBotHttpSettings.require(token);
        }
    }

    public OneBotHttpSettings {
        require(secret);
        bots = Set.copyOf(bots);
    }

    static void require(Secret secret) {
        if (secret.value().isBlank()) {
            throw new IllegalArgumentException("an account of OneBot needs a secret");
        }
    }
}
