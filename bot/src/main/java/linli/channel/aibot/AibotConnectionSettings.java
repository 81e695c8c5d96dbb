package linli.channel.aibot;

import java.net.URI;
import java.util.List;
import linli.settings.Secret;

/// A robot that Linli keeps a connection for, as its console shows it. Only one process may hold it.
///
/// @param channel what outbox rows and groups call it
/// @param address the vendor's, or that of an installation of one's own
/// @param names what people call it behind the @
public record AibotConnectionSettings(
        String channel, URI address, String botId, Secret secret, List<String> names, AibotWords words) {
    public static final URI VENDOR = URI.create("wss://openws.work.weixin.qq.com");

    public AibotConnectionSettings {
        names = List.copyOf(names);
        checked(address);
        if (secret.value().isBlank()) {
            throw new IllegalArgumentException("a robot's connection needs a secret");
        }
    }

    public static URI checked(URI address) {
        boolean isSafe = "wss".equals(address.getScheme()) || "ws".equals(address.getScheme()) && "127.0.0.1".equals(address.getHost());
        if (!isSafe || address.getHost() == null) {
            throw new IllegalArgumentException("has to be wss:// and a host");
        }
        return address;
    }
}
