package linli.playground;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import linli.channel.Intake;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;
import linli.channel.Route;
import linli.channel.WebRequest;
import linli.channel.WebResponse;
import linli.message.MessageId;
import linli.site.Site;

/// Where the page brings what somebody wrote. Answers after everything it caused can be seen in the feed.
final class Writing implements Route {
    private static final String CHANNEL = "playground";

    private final Supplier<Site> sites;
    private final Supplier<Intake> intake;
    private final Feed feed;
    private final Clock clock;
    private final String start;
    private final AtomicLong written = new AtomicLong();

    /// @param start tells the messages of this start from those of an earlier one
    Writing(Supplier<Site> sites, Supplier<Intake> intake, Feed feed, Clock clock, String start) {
        this.sites = sites;
        this.intake = intake;
        this.feed = feed;
        this.clock = clock;
        this.start = start;
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public String path() {
        return "/playground/messages";
    }

    @Override
    public CompletionStage<WebResponse> handle(WebRequest request) {
        var draft = Draft.parse(request.body());
        draft.group().ifPresent(this::checkGroup);
        // not of digits alone: those are the ids of what Linli said, which staff quote
        var id = new MessageId(CHANNEL, CHANNEL, "p" + start + "-" + written.incrementAndGet());
        return intake.get().process(draft.message(id, clock.instant())).thenApply(_ -> WebResponse.json(200, json -> {
            json.writeStartObject();
            json.writeStringProperty("id", id.id());
            json.writeNumberProperty("position", feed.last());
            json.writeEndObject();
        }));
    }

    private void checkGroup(String group) {
        if (sites.get().community().group(group).isEmpty()) {
            throw new RejectedWebhook(RefusalReason.MALFORMED, Optional.of("group"), "There is no group " + group + ".");
        }
    }
}
