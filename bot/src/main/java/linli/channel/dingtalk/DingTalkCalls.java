package linli.channel.dingtalk;

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
import linli.outbox.SendOutcome.Unreached;
import tools.jackson.databind.node.ObjectNode;

/// The robot's calls to DingTalk's servers. Thread-safe.
final class DingTalkCalls {
    private static final String JSON = "application/json; charset=utf-8";
    /// Marks the ids of people who are not in the corp.
    private static final String OUTSIDER = "$:";
    private static final int USUAL_LIFE_SECONDS = 7200;

    private final DingTalkSettings settings;
    private final PlatformCalls calls;
    private final AccessToken token;

    DingTalkCalls(DingTalkSettings settings, PlatformCalls calls, Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.token = new AccessToken(settings.channel(), this::fetchToken, clock);
    }

    SendOutcome bySession(Session session, String text, boolean callsAll) {
        byte[] body = BoundedJson.MAPPER.writeValueAsBytes(RobotWords.text(text, callsAll));
        return RobotAnswer.asSent(calls.post(session.address(), JSON, body));
    }

    SendOutcome toGroup(String conversation, String text) {
        return send("/v1.0/robot/groupMessages/send", message(text).put("openConversationId", conversation));
    }

    SendOutcome toPerson(String staffId, String text) {
        if (staffId.startsWith(OUTSIDER)) {
            return new Unreached("not in the corp, and has not written lately");
        }
        var message = message(text);
        message.putArray("userIds").add(staffId);
        return send("/v1.0/robot/oToMessages/batchSend", message);
    }

    private ObjectNode message(String text) {
        return BoundedJson.MAPPER.createObjectNode()
                .put("robotCode", settings.appKey())
                .put("msgKey", "sampleText")
                .put("msgParam", BoundedJson.MAPPER.createObjectNode().put("content", text).toString());
    }

    private SendOutcome send(String path, ObjectNode body) {
        byte[] bytes = BoundedJson.MAPPER.writeValueAsBytes(body);
        return token.call(accessToken -> post(path, accessToken, bytes), ApiAnswer::isTokenOver)
                .map(ApiAnswer::asSent)
                .orElseGet(token::failure);
    }

    private ApiAnswer post(String path, String accessToken, byte[] body) {
        return new ApiAnswer(PlatformAnswer.of(calls.call(HttpRequest.newBuilder(settings.api().address(path))
                .header("Content-Type", JSON)
                .header("x-acs-dingtalk-access-token", accessToken)
                .POST(BodyPublishers.ofByteArray(body)))));
    }

    private Fetched fetchToken() {
        byte[] body = BoundedJson.MAPPER.writeValueAsBytes(BoundedJson.MAPPER.createObjectNode()
                .put("appKey", settings.appKey()).put("appSecret", settings.appSecret().value()));
        var answer = new ApiAnswer(PlatformAnswer.of(calls.post(settings.api().address("/v1.0/oauth2/accessToken"), JSON, body)));
        return Optional.of(answer.answer().text("accessToken")).filter(text -> !text.isBlank())
                .<Fetched>map(text -> new Fetched.Given(
                        text, Duration.ofSeconds(answer.answer().number("expireIn").orElse(USUAL_LIFE_SECONDS))))
                .orElseGet(() -> new Fetched.Denied("accessToken: " + answer.code().orElse("no answer")));
    }
}
