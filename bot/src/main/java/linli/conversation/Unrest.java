package linli.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import linli.message.InboundMessage;

/// In which groups there has just been a quarrel or an alarm, in memory: what is said there may be of it, however it sounds. Thread-safe.
public final class Unrest {
    private static final Duration HOT = Duration.ofHours(1);
    /// Whoever is lost is looked for longer than a fire burns.
    private static final Duration STILL_UP = Duration.ofHours(2);
    /// So many words of neighbours those who are called to a danger read; more would keep them from going.
    private static final int MOST_WORDS = 20;
    private static final int MOST = 100_000;

    private final Cache<String, Instant> quarrels = Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<String, Alarmed> alarms = Caffeine.newBuilder().maximumSize(MOST).build();
    /// Who told of them, by group and person.
    private final Cache<String, Instant> tellers = Caffeine.newBuilder().maximumSize(MOST).build();

    /// A quarrel has broken out or goes on in the group where that was said.
    public void quarrelled(InboundMessage message) {
        message.group().ifPresent(group -> quarrelled(group, message.receivedAt()));
    }

    /// So it did then.
    public void quarrelled(String group, Instant at) {
        quarrels.asMap().merge(group, at, (one, other) -> one.isAfter(other) ? one : other);
    }

    /// Whether there has been a quarrel in that group within the hour.
    public boolean isHot(InboundMessage message) {
        return message.group().map(quarrels::getIfPresent)
                .filter(at -> at.isAfter(message.receivedAt().minus(HOT)))
                .isPresent();
    }

    /// The latest alarm of a group.
    ///
    /// @param words how many of neighbours were passed on
    private record Alarmed(Optional<String> category, Instant at, AtomicInteger words) {}

    /// An alarm that is up in a group is told of once more, whatever that sounded like.
    public void toldOfAlarm(String group, String who, Optional<String> category, Instant at) {
        var up = Optional.ofNullable(alarms.getIfPresent(group)).filter(known -> known.at().isAfter(at.minus(HOT)));
        alarmed(group, who, up.map(Alarmed::category).orElse(category), at);
    }

    /// An alarm was raised in a group.
    ///
    /// @param who told of it
    public void alarmed(String group, String who, Optional<String> category, Instant at) {
        alarms.asMap().merge(group, new Alarmed(category, at, new AtomicInteger()), (one, other) -> one.at().isAfter(other.at()) ? one : other);
        tellers.put(group + " " + who, at);
    }

    /// Whether the message may be on an alarm of the last hours in its group: whoever told of it goes on about it, of a neighbour it has to sound so.
    ///
    /// @param sounds whether it sounds like a word on a danger
    public boolean mayBeOfAnAlarm(InboundMessage message, BooleanSupplier sounds) {
        var since = message.receivedAt().minus(STILL_UP);
        var alarm = message.group().map(alarms::getIfPresent).filter(known -> known.at().isAfter(since));
        return alarm.isPresent() && (alarm.get().words().get() < MOST_WORDS && sounds.getAsBoolean()
                || Optional.ofNullable(tellers.getIfPresent(message.group().orElseThrow() + " " + message.sender())).filter(at -> at.isAfter(since)).isPresent());
    }

    /// A neighbour's word on the alarm of that group was passed on, and they may go on about it.
    public void passedOn(InboundMessage message) {
        message.group().map(alarms::getIfPresent).ifPresent(alarm -> {
            alarm.words().incrementAndGet();
            tellers.put(message.group().orElseThrow() + " " + message.sender(), message.receivedAt());
        });
    }
}
