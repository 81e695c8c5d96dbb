package linli.playground;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import linli.channel.Intake;
import linli.channel.Route;
import linli.channel.WebResponse;
import linli.decide.Decided;
import linli.handling.Witness;
import linli.message.InboundMessage;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.rounds.Sweep;
import linli.site.Site;
import linli.understand.Understanding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The playground: several groups, private chats and staff groups side by side, in which one plays everybody and sees live what
/// Linli does and why. As a witness it sees what comes in by other ways as well. Thread-safe.
public final class Playground implements Witness {
    private static final Logger LOG = LoggerFactory.getLogger(Playground.class);
    private static final int MOST_EVENTS = 500;

    private final Supplier<Site> sites;
    private final Feed feed = new Feed(MOST_EVENTS);
    private final List<Route> routes;

    /// @param intake asked for with every message, as the processor is made after its witness
    public Playground(Supplier<Site> sites, Supplier<Intake> intake, Clock clock) {
        this.sites = sites;
        this.routes = routes(sites, intake, feed, clock);
    }

    private static List<Route> routes(Supplier<Site> sites, Supplier<Intake> intake, Feed feed, Clock clock) {
        String start = Long.toString(clock.millis(), Character.MAX_RADIX);
        var routes = new ArrayList<>(Pages.routes());
        routes.add(Route.of("GET", "/playground/scene", _ -> WebResponse.json(200, new OpeningView(sites.get())::write)));
        routes.add(new Watching(feed, start));
        routes.add(new Writing(sites, intake, feed, clock, start));
        return routes.stream().<Route>map(LocalOnly::new).toList();
    }

    /// What is to be served; each refuses whoever is not on this machine.
    public List<Route> routes() {
        return routes;
    }

    @Override
    public void saw(InboundMessage message, Understanding understanding, List<Decided> decisions, Reply reply) {
        try {
            var heard = new Explaining(sites.get()).explain(message, understanding, decisions, reply);
            // a repeat is answered with what was said the first time: nothing is said again
            feed.add(message.receivedAt(), heard, said(reply.duplicate() ? List.of() : reply.messages()));
        } catch (RuntimeException e) {
            LOG.error("the playground cannot show a message: {}", e.getClass().getName());
        }
    }

    @Override
    public void saw(Sweep.Fired fired) {
        feed.add(fired.at(), new Event.Rang(fired.timer(), fired.caseNumber()), said(fired.messages()));
    }

    private static List<Event.Said> said(List<SentMessage> messages) {
        return messages.stream().map(Event.Said::new).toList();
    }
}
