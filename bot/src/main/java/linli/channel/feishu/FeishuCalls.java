package linli.channel.feishu;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import linli.channel.AccessToken;
import linli.channel.AccessToken.Fetched;
import linli.channel.BoundedJson;
import linli.channel.PlatformAnswer;
import linli.channel.PlatformCalls;
import linli.outbox.SendOutcome;
import tools.jackson.databind.node.ObjectNode;

/// The application's calls to Feishu's servers. Thread-safe.
final class FeishuCalls {
    static final String JSON = "application/json; charset=utf-8";
    private static final int USUAL_LIFE_SECONDS = 7200;

    private final FeishuSettings settings;
    private final PlatformCalls calls;
    private final AccessToken token;

    private FeishuCalls(FeishuSettings settings, PlatformCalls calls, AccessToken token) {
        this.settings = settings;
        this.calls = calls;
        this.token = token;
    }

    static FeishuCalls of(FeishuSettings settings, PlatformCalls calls, Clock clock) {
        return new FeishuCalls(settings, calls, new AccessToken(settings.channel(), () -> fetchToken(settings, calls), clock));
    }

    /// Calls that wait less, with the same token.
    FeishuCalls by(PlatformCalls others) {
        return new FeishuCalls(settings, others, token);
    }

    /// Empty where there is no token; then [#failure] says why.
    Optional<FeishuAnswer> get(String path) {
        return call(path, HttpRequest.Builder::GET);
    }

    /// Empty where there is no token; then [#failure] says why.
    Optional<FeishuAnswer> post(String path, ObjectNode body) {
        byte[] bytes = BoundedJson.MAPPER.writeValueAsBytes(body);
        return call(path, request -> request.header("Content-Type", JSON).POST(BodyPublishers.ofByteArray(bytes)));
    }

    SendOutcome failure() {
        return token.failure();
    }

    private interface Form {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }

    private Optional<FeishuAnswer> call(String path, Form form) {
        URI address = settings.api().address(path);
        return token.call(accessToken -> new FeishuAnswer(PlatformAnswer.of(calls.call(
                form.of(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + accessToken))))), FeishuAnswer::isTokenOver);
    }

    private static Fetched fetchToken(FeishuSettings settings, PlatformCalls calls) {
        byte[] body = BoundedJson.MAPPER.writeValueAsBytes(BoundedJson.MAPPER.createObjectNode()
                .put("app_id", settings.appId()).put("app_secret", settings.appSecret().value()));
        var answer = new FeishuAnswer(PlatformAnswer.of(
                calls.post(settings.api().address("auth/v3/tenant_access_token/internal"), JSON, body)));
        return Optional.of(answer.answer().text("tenant_access_token")).filter(text -> !text.isBlank())
                .<Fetched>map(text -> new Fetched.Given(
                        text, Duration.ofSeconds(answer.answer().number("expire").orElse(USUAL_LIFE_SECONDS))))
                .orElseGet(() -> new Fetched.Denied(
                        "tenant_access_token: " + answer.code().map(code -> "code " + code).orElse("no answer")));
    }
}
