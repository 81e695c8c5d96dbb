package linli.channel.onebot;

import java.util.Set;
import linli.settings.Secret;

/// An account whose implementation opens a WebSocket to Linli.
///
/// @param channel what outbox rows and groups call it
/// @param path where it is opened
/// @param token the access token by which the implementation is let in
/// @param bots the ids of other machines in the groups
public record OneBotReverseSettings(String channel, String path, Secret token, Set<String> bots) {
    public OneBotReverseSettings {
        OneBotHttpSettings.require(token);
        bots = Set.copyOf(bots);
    }
}
