package linli.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import linli.outbox.OutboxRow;
import linli.outbox.OutputChannel;
import linli.outbox.Quota;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;

/// A platform that takes everything and shows it, unless a test tells it to behave otherwise. Thread-safe.
public final class CollectingOutputChannel implements OutputChannel {
    private final String name;
    private final boolean knowsRepeats;
    private final List<OutboxRow> attempts = new ArrayList<>();
    private final List<OutboxRow> delivered = new ArrayList<>();
    private volatile int parts = 1;
    private volatile Quota quota = Quota.NONE;
    private volatile Function<OutboxRow, SendOutcome> behaviour = _ -> new Delivered();

    private CollectingOutputChannel(String name, boolean knowsRepeats) {
        this.name = name;
        this.knowsRepeats = knowsRepeats;
    }

    public static CollectingOutputChannel knowingRepeats(String name) {
        return new CollectingOutputChannel(name, true);
    }

    public static CollectingOutputChannel showingRepeats(String name) {
        return new CollectingOutputChannel(name, false);
    }

    public void behave(Function<OutboxRow, SendOutcome> otherwise) {
        behaviour = otherwise;
    }

    /// From now on it takes no more than that.
    public void take(Quota limited) {
        quota = limited;
    }

    /// From now on every message goes in so many parts.
    public void cutInto(int messages) {
        parts = messages;
    }

    @Override
    public int messages(OutboxRow row) {
        return parts;
    }

    @Override
    public Quota quota() {
        return quota;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean knowsRepeats() {
        return knowsRepeats;
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        synchronized (this) {
            attempts.add(row);
        }
        SendOutcome outcome = behaviour.apply(row);
        if (outcome instanceof Delivered) {
            synchronized (this) {
                delivered.add(row);
            }
        }
        return outcome;
    }

    /// The ids of what was handed to it, in order, repeats included.
    public synchronized List<Long> attempts() {
        return attempts.stream().map(OutboxRow::id).toList();
    }

    public synchronized List<String> deliveredTexts() {
        return delivered.stream().map(row -> row.message().text()).toList();
    }
}
