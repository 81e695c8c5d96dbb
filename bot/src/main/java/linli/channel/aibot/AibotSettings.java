package linli.channel.aibot;

import java.util.List;
import linli.settings.Secret;

/// A robot that is called back, as its console shows it.
///
/// @param channel what outbox rows and groups call it
/// @param path where its callbacks come in
/// @param names what people call it behind the @, the longest first
public record AibotSettings(String channel, String path, Secret token, Secret encodingAesKey, List<String> names, AibotWords words) {
    public AibotSettings {
        names = List.copyOf(names);
    }
}
