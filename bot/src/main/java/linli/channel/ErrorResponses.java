package linli.channel;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place where what went wrong becomes an answer: `{"error":{"code","field"?,"message"}}`.
///
/// @param reasonOf tells a store that is gone from a mistake of Linli's own
/// @param counter is told of every refusal
record ErrorResponses(Function<Throwable, RefusalReason> reasonOf, Consumer<RefusalReason> counter) {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorResponses.class);
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final int CAUSES = 5;

    WebResponse answer(RefusalReason reason, String message) {
        return answer(new RejectedWebhook(reason, Optional.empty(), message));
    }

    WebResponse answer(RejectedWebhook refusal) {
        RefusalReason reason = refusal.reason();
        counter.accept(reason);
        var response = WebResponse.json(reason.status(), json -> {
            json.writeStartObject().writeName("error").writeStartObject();
            json.writeStringProperty("code", reason.code());
            refusal.field().ifPresent(field -> json.writeStringProperty("field", field));
            json.writeStringProperty("message", refusal.getMessage()).writeEndObject().writeEndObject();
        });
        return reason.isPassing() ? response.with("Retry-After", RETRY_AFTER_SECONDS) : response;
    }

    /// What a route failed with. Logged here and nowhere else.
    WebResponse answer(Route route, Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof RejectedWebhook refusal) {
            return answer(refusal);
        }
        RefusalReason reason = reasonOf.apply(cause);
        if (reason == RefusalReason.STORE_UNAVAILABLE) {
            LOG.error("{} {}: the store is out of order: {}", route.method(), route.path(), cause.getMessage());
            return answer(reason, "The store takes nothing now. Nothing was kept of this request; send it again.");
        }
        LOG.error("{} {} failed", route.method(), route.path(), withoutWords(cause, CAUSES));
        return answer(reason, "Something went wrong inside Linli. Its log says what.");
    }

    /// The trace without the messages of the exceptions: they may quote what a resident wrote.
    private static Throwable withoutWords(Throwable failure, int depth) {
        var trace = new Throwable(failure.getClass().getName());
        trace.setStackTrace(failure.getStackTrace());
        if (failure.getCause() != null && depth > 0) {
            trace.initCause(withoutWords(failure.getCause(), depth - 1));
        }
        return trace;
    }
}
