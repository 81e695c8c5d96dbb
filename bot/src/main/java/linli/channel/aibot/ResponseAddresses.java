package linli.channel.aibot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Unreached;

/// Where a chat may still be spoken to: each of its messages brings an address that can be used once, within the hour. Never printed:
/// who has the address can speak. Thread-safe.
final class ResponseAddresses {
    private static final Duration LIFE = Duration.ofMinutes(59);
    private static final int MOST_CHATS = 10_000;
    private static final int MOST_OF_A_CHAT = 8;

    private final Predicate<URI> isAllowed;
    private final Cache<String, Deque<URI>> byChat;

    ResponseAddresses(Predicate<URI> isAllowed, Clock clock) {
        this.isAllowed = isAllowed;
        this.byChat = Caffeine.newBuilder()
                .maximumSize(MOST_CHATS)
                .expireAfterWrite(LIFE)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /// Those of the vendor: whoever could make Linli call elsewhere could have it call into the house.
    static boolean isVendors(URI address) {
        return "https".equals(address.getScheme())
                && "qyapi.weixin.qq.com".equals(address.getHost())
                && address.getPort() == -1
                && address.getRawUserInfo() == null
                && "/cgi-bin/aibot/response".equals(address.getRawPath());
    }

    void remember(String chat, URI address) {
        if (isAllowed.test(address)) {
            byChat.asMap().compute(chat, (_, known) -> {
                var addresses = known == null ? new ArrayDeque<URI>() : new ArrayDeque<>(known);
                addresses.addLast(address);
                if (addresses.size() > MOST_OF_A_CHAT) {
                    addresses.removeFirst();
                }
                return addresses;
            });
        }
    }

    /// Uses up one address, unless it turns out that nothing got there.
    SendOutcome use(String chat, Function<URI, SendOutcome> work) {
        Optional<URI> address = take(chat);
        if (address.isEmpty()) {
            return new Unreached("nobody has written there within the hour");
        }
        var outcome = work.apply(address.get());
        if (outcome instanceof Unreached) {
            remember(chat, address.get());
        }
        return outcome;
    }

    /// The newest: its message is the one people remember.
    private Optional<URI> take(String chat) {
        var taken = new ArrayDeque<URI>(1);
        byChat.asMap().computeIfPresent(chat, (_, known) -> {
            var rest = new ArrayDeque<>(known);
            taken.add(rest.removeLast());
            return rest.isEmpty() ? null : rest;
        });
        return Optional.ofNullable(taken.poll());
    }
}
