package linli.channel;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One thing that can be wrong with a platform's requests. It is logged here and nowhere else, and not every time: nobody must be able to
/// fill the log. Thread-safe.
public final class Refusal {
    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);
    private static final int LOGGED_EACH = 100;
    private static final int LOGGED_THEN = 1_000;

    private final AtomicLong times = new AtomicLong();
    private final String platform;
    private final RefusalReason reason;
    private final String words;

    public Refusal(String platform, RefusalReason reason, String words) {
        this.platform = platform;
        this.reason = reason;
        this.words = words;
    }

    /// What to throw.
    public RejectedWebhook now() {
        long count = times.incrementAndGet();
        if (count <= LOGGED_EACH || count % LOGGED_THEN == 0) {
            LOG.warn("A request of {} was refused, the {}. time: {}", platform, count, words);
        }
        return new RejectedWebhook(reason, Optional.empty(), words);
    }
}
