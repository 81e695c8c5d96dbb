package linli.channel.dingtalk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Where chats may be spoken to without asking for leave: each message brings such an address. Thread-safe.
final class Sessions {
    private static final int MOST_CHATS = 10_000;
    /// A message that is on its way when its address ends would be lost.
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final DingTalkApi api;
    private final Clock clock;
    private final Cache<String, Session> byChat = Caffeine.newBuilder().maximumSize(MOST_CHATS).build();

    Sessions(DingTalkApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    /// Keeps the one that lasts longest.
    void remember(String chat, Session session) {
        if (api.isSession(session.address())) {
            byChat.asMap().merge(chat, session, (known, other) -> other.until().isBefore(known.until()) ? known : other);
        }
    }

    Optional<Session> find(String chat) {
        return Optional.ofNullable(byChat.getIfPresent(chat)).filter(session -> isGood(chat, session));
    }

    /// To be called where DingTalk does not take it any more.
    void forget(String chat, Session session) {
        byChat.asMap().remove(chat, session);
    }

    private boolean isGood(String chat, Session session) {
        boolean isGood = clock.instant().plus(MARGIN).isBefore(session.until());
        if (!isGood) {
            forget(chat, session);
        }
        return isGood;
    }
}
