package linli.channel.gateway;

import java.util.List;
import linli.settings.Secret;

/// A personal account behind a gateway.
///
/// @param channel what outbox rows and groups call it
/// @param path where the gateway posts what the account hears
/// @param token stands in the address that the gateway posts to
/// @param names what the account is called in its groups: many accounts are not told that they were called
/// @param push where the gateway takes what is to be said
/// @param repeatMark stands before what may have been said before
public record GatewaySettings(
        String channel, String path, Secret token, List<String> names, PushAddress push, Secret pushToken, String repeatMark) {
    public GatewaySettings {
        names = List.copyOf(names);
        if (token.value().isBlank() || pushToken.value().isBlank()) {
            throw new IllegalArgumentException("a gateway needs a token for either direction");
        }
    }
}
