package linli.channel.onebot;

import java.net.URI;
import java.util.Set;
import linli.channel.ServerAddress;
import linli.settings.Secret;

/// An account to whose implementation Linli opens a WebSocket.
///
/// @param channel what outbox rows and groups call it
/// @param address such as `ws://127.0.0.1:3001/`
/// @param token the implementation's access token
/// @param bots the ids of other machines in the groups
public record OneBotForwardSettings(String channel, URI address, Secret token, Set<String> bots) {
    public OneBotForwardSettings {
        checked(address);
        OneBotHttpSettings.require(token);
        bots = Set.copyOf(bots);
    }

    public static URI checked(URI address) {
        ServerAddress.checkNear(address, "wss", "ws");
        return address;
    }
}
