package linli.channel;

import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.util.concurrent.EventExecutor;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Turns every request into an answer, whatever the route does: fail, answer nonsense, or answer on a thread of its own.
record Responder(Routes routes, SocketDoor sockets, ErrorResponses errors) {
    /// Hands the answer over on the loop, perhaps before this returns.
    void answer(WebRequest request, EventExecutor loop, Consumer<FullHttpResponse> taker) {
        var route = routes.find(request);
        if (route.isEmpty()) {
            taker.accept(WebForm.response(routes.refuse(request, errors)));
            return;
        }
        handle(route.get(), request).whenComplete((response, failure) -> {
            if (loop.inEventLoop()) {
                taker.accept(message(route.get(), response, failure));
            } else {
                loop.execute(() -> taker.accept(message(route.get(), response, failure)));
            }
        });
    }

    /// How much is taken of the body that comes with this head.
    BodyLimit limit(WebRequest head, BodyLimit usual) {
        return routes.find(head).map(route -> route.limit(head, usual)).orElse(usual);
    }

    FullHttpResponse refuse(RejectedWebhook refusal) {
        return WebForm.response(errors.answer(refusal));
    }

    private static CompletionStage<WebResponse> handle(Route route, WebRequest request) {
        try {
            return route.handle(request);
        } catch (RuntimeException | Error failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private FullHttpResponse message(Route route, @Nullable WebResponse response, @Nullable Throwable failure) {
        try {
            if (response != null) {
                return WebForm.response(response);
            }
            var cause = Optional.ofNullable(failure).orElseGet(() -> new IllegalStateException("no answer"));
            return WebForm.response(errors.answer(route, cause));
        } catch (RuntimeException unusable) {
            return WebForm.response(errors.answer(route, unusable));
        }
    }
}
