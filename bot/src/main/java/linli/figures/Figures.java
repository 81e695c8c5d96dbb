package linli.figures;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import linli.act.Sweep;
import linli.act.Witness;
import linli.decide.Decided;
import linli.message.Act;
import linli.message.InboundMessage;
import linli.message.IssueReply;
import linli.message.Reply;
import linli.understand.Understanding;

/// Figures for Prometheus: messages by what Linli did, repeats, lines said, timers. No text and no name ever enters them.
public final class Figures implements Witness {
    /// Shown at nought, too.
    private static final List<String> TIMERS = List.of(
            "alarm", "repeat", "escalation", "reminder", "resume", "confirmation", "drill", "digest", "recall", "notice");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<Act, Counter> messages = new EnumMap<>(Act.class);
    private final Counter duplicates = registry.counter("linli.messages.duplicate");
    private final Counter said = registry.counter("linli.messages.said");

    public Figures() {
        for (Act act : Act.values()) {
            messages.put(act, registry.counter("linli.messages", "act", act.code()));
        }
        for (String timer : TIMERS) {
            timer(timer);
        }
    }

    private Counter timer(String name) {
        return registry.counter("linli.timers", "timer", name);
    }

    @Override
    public void saw(InboundMessage message, Understanding understanding, List<Decided> decisions, Reply reply) {
        messages.get(reply.gravest().map(IssueReply::act).orElse(Act.SILENT)).increment();
        if (reply.duplicate()) {
            duplicates.increment();
        } else if (!reply.messages().isEmpty()) {
            said.increment(reply.messages().size());
        }
    }

    @Override
    public void saw(Sweep.Fired fired) {
        timer(fired.timer()).increment();
        said.increment(fired.messages().size());
    }

    /// How many messages the guard holds back is looked up when somebody asks.
    public void held(Supplier<Number> count) {
        Gauge.builder("linli.outbox.held", count).register(registry);
    }

    /// The page that Prometheus reads.
    public String scrape() {
        return registry.scrape();
    }
}
