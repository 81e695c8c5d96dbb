package linli.platforms;

import java.util.function.Function;
import linli.channel.Platform;

/// One account on a platform: a row of `config/channels.yaml`.
///
/// @param channel what groups and outbox rows call it
/// @param opening makes it ready to be listened to
public record Account(String channel, Function<Surroundings, Platform> opening) {
    public Platform open(Surroundings surroundings) {
        return opening.apply(surroundings);
    }
}
