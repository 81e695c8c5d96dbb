package linli.channel.dingtalk;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import linli.channel.BoundedJson;
import linli.channel.OpenRequests;
import linli.channel.Route;
import linli.channel.WebRequest;
import linli.channel.WebResponse;

/// Where DingTalk brings what is said to the robot. What Linli says at once goes with the answer.
final class DingTalkWebhook implements Route {
    private static final WebResponse NOTHING = WebResponse.json(200, json -> json.writeStartObject().writeEndObject());

    private final DingTalkSettings settings;
    private final DingTalkDoor door;
    private final DingTalkParser parser;
    private final OpenRequests requests;
    private final Sessions sessions;
    private final Clock clock;

    DingTalkWebhook(DingTalkSettings settings, OpenRequests requests, Sessions sessions, Clock clock) {
        this.settings = settings;
        this.door = new DingTalkDoor(settings.appSecret(), clock);
        this.parser = new DingTalkParser(settings.channel(), settings.appKey());
        this.requests = requests;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public String path() {
        return settings.path();
    }

    @Override
    public CompletionStage<WebResponse> handle(WebRequest request) {
        return parser.parse(door.opened(request), clock.instant())
                .map(said -> {
                    said.session().ifPresent(session -> sessions.remember(said.chat(), session));
                    return requests.answer(said.message())
                            .thenApply(answer -> answer.map(DingTalkWebhook::text).orElse(NOTHING));
                })
                .orElseGet(() -> CompletableFuture.completedFuture(NOTHING));
    }

    private static WebResponse text(String text) {
        return WebResponse.json(200, BoundedJson.MAPPER.writeValueAsBytes(RobotWords.text(text, false)));
    }
}
