package linli.channel.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Groups are known by their names, for their ids change with every login of the account; whether it is still the same one can be doubted.
/// An id that comes back after another one says that two groups bear the name: then nobody is heard or spoken to by it. Thread-safe.
final class Rooms {
    private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);
    /// Logins do not last longer; a name that is given up can be used anew after it.
    private static final Duration REMEMBERED = Duration.ofDays(3);
    private static final int MOST_REMEMBERED = 10_000;

    private final Cache<String, Bearers> byName;

    /// @param now the id that was heard of last
    /// @param before others that were heard of before it
    private record Bearers(String now, Set<String> before, boolean areTwo) {
        Bearers with(String id) {
            if (areTwo || id.equals(now)) {
                return this;
            }
            var former = new HashSet<>(before);
            former.add(now);
            return new Bearers(id, former, before.contains(id));
        }
    }

    Rooms(Clock clock) {
        this.byName = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /// Something was said in a group of this name. Gives back whether it can be told which one that is.
    boolean heard(String name, String id) {
        if (id.isEmpty()) {
            return !isInDoubt(name);
        }
        boolean before = isInDoubt(name);
        boolean after = byName.asMap()
                .merge(name, new Bearers(id, Set.of(), false), (known, _) -> known.with(id))
                .areTwo();
        if (after && !before) {
            LOG.warn("Two groups have the same name: neither is heard or spoken to until one is renamed and Linli started anew.");
        }
        return !after;
    }

    boolean isInDoubt(String name) {
        var bearers = byName.getIfPresent(name);
        return bearers != null && bearers.areTwo();
    }
}
