package linli.figures;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import linli.decide.Decided;
import linli.handling.Witness;
import linli.message.Act;
import linli.message.InboundMessage;
import linli.message.IssueReply;
import linli.message.Reply;
import linli.rounds.Sweep;
import linli.rounds.Timer;
import linli.understand.Understanding;

/// Figures for Prometheus: messages by what Linli did, repeats, lines said, timers, requests refused. No text and no name ever enters them.
public final class Figures implements Witness {
    private static final Figure DUPLICATES = new Figure("linli.messages.duplicate");
    private static final Figure SAID = new Figure("linli.messages.said");

    private final Map<Figure, LongAdder> counts = new ConcurrentHashMap<>();
    private volatile Supplier<Number> held = () -> 0;

    /// What is counted, by one of its labels or by none.
    private record Figure(String name, List<String> label) {
        Figure(String name, String... label) {
            this(name, List.of(label));
        }
    }

    /// Everything is shown at nought, too.
    public Figures() {
        for (Act act : Act.values()) {
            counter(messages(act));
        }
        for (Timer timer : Timer.values()) {
            counter(timer(timer));
        }
        counter(DUPLICATES);
        counter(SAID);
    }

    private static Figure messages(Act act) {
        return new Figure("linli.messages", "act", act.code());
    }

    private static Figure timer(Timer timer) {
        return new Figure("linli.timers", "timer", timer.code());
    }

    private LongAdder counter(Figure figure) {
        return counts.computeIfAbsent(figure, _ -> new LongAdder());
    }

    @Override
    public void saw(InboundMessage message, Understanding understanding, List<Decided> decisions, Reply reply) {
        counter(messages(reply.gravest().map(IssueReply::act).orElse(Act.SILENT))).increment();
        if (reply.duplicate()) {
            counter(DUPLICATES).increment();
        } else if (!reply.messages().isEmpty()) {
            counter(SAID).add(reply.messages().size());
        }
    }

    @Override
    public void saw(Sweep.Fired fired) {
        counter(timer(fired.cause())).increment();
        counter(SAID).add(fired.messages().size());
    }

    /// A request was refused.
    ///
    /// @param reason in the word that programs read
    public void refused(String reason) {
        counter(new Figure("linli.requests.refused", "reason", reason)).increment();
    }

    /// How many messages the guard holds back is looked up when somebody asks.
    public void held(Supplier<Number> count) {
        held = count;
    }

    /// The page that Prometheus reads, made when it asks: counting itself needs nothing of it.
    public String scrape() {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        counts.forEach((figure, count) ->
                FunctionCounter.builder(figure.name, count, LongAdder::sum).tags(figure.label.toArray(String[]::new)).register(registry));
        Gauge.builder("linli.outbox.held", held).register(registry);
        return registry.scrape();
    }
}
