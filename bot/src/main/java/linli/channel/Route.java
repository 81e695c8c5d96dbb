package linli.channel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/// One thing that can be asked for over HTTP. Used by many connections at once.
public interface Route {
    /// In capitals. What answers GET answers HEAD too.
    String method();

    /// The whole path, such as `/healthz`.
    String path();

    /// How much of a body is taken: more than usual only from who shows by the head of the request alone that they may.
    default BodyLimit limit(WebRequest head, BodyLimit usual) {
        return usual;
    }

    /// Answers, perhaps later and on another thread. Is called on a thread that serves many connections, so it must not block.
    /// What it refuses it throws, or fails with, as a [RejectedWebhook]; any other failure is answered as an internal one.
    CompletionStage<WebResponse> handle(WebRequest request);

    /// A route that has its answer at once.
    static Route of(String method, String path, Function<WebRequest, WebResponse> answer) {
        record Prompt(String method, String path, Function<WebRequest, WebResponse> answer) implements Route {
            @Override
            public CompletionStage<WebResponse> handle(WebRequest request) {
                return CompletableFuture.completedFuture(answer.apply(request));
            }
        }
        return new Prompt(method, path, answer);
    }

    /// A route that has to look its answer up, and does so on a thread of its own.
    static Route lookingUp(String method, String path, Supplier<WebResponse> answer) {
        record LookingUp(String method, String path, Supplier<WebResponse> answer) implements Route {
            @Override
            public CompletionStage<WebResponse> handle(WebRequest request) {
                return CompletableFuture.supplyAsync(answer, Thread::startVirtualThread);
            }
        }
        return new LookingUp(method, path, answer);
    }
}
