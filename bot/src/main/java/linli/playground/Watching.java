package linli.playground;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;
import linli.channel.Route;
import linli.channel.WebRequest;
import linli.channel.WebResponse;

/// Where the page asks what has happened. It is answered at once: a browser that takes a picture of the page waits for whatever is pending.
///
/// @param start tells the page that the numbers have begun anew
record Watching(Feed feed, String start) implements Route {
    private static final int MOST_DIGITS = 18;

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public String path() {
        return "/playground/feed";
    }

    @Override
    public CompletionStage<WebResponse> handle(WebRequest request) {
        return CompletableFuture.completedFuture(answer(feed.after(number(request.parameter("after").orElse("0")))));
    }

    private static long number(String after) {
        if (!after.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            throw new RejectedWebhook(RefusalReason.MALFORMED, Optional.of("after"), "It has to be the number of an event.");
        }
        return Long.parseLong(after);
    }

    private WebResponse answer(List<Feed.Entry> entries) {
        return WebResponse.json(200, json -> {
            json.writeStartObject();
            json.writeStringProperty("start", start);
            json.writeArrayPropertyStart("events");
            entries.forEach(entry -> entry.write(json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
