package linli.channel.wecom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import linli.channel.OpenRequests;
import linli.channel.Route;
import linli.channel.WebRequest;
import linli.channel.WebResponse;

/// Where WeCom brings what members of the corp write to the application, and where its console checks the address.
final class WeComCallback implements Route {
    private final String path;
    private final WeComDoor door;
    private final WeComMessages messages;
    private final OpenRequests requests;
    private final PassiveReply passiveReply;
    private final String welcome;
    private final Clock clock;

    WeComCallback(
            String path,
            WeComDoor door,
            WeComMessages messages,
            OpenRequests requests,
            PassiveReply passiveReply,
            String welcome,
            Clock clock) {
        this.path = path;
        this.welcome = welcome;
        this.door = door;
        this.messages = messages;
        this.requests = requests;
        this.passiveReply = passiveReply;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(this, Route.of("GET", path, request -> WebResponse.text(200, door.echo(request))));
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public CompletionStage<WebResponse> handle(WebRequest request) {
        String encrypted = XmlFields.parse(new String(request.body(), UTF_8)).get("Encrypt");
        var xml = XmlFields.parse(door.opened(request, encrypted));
        var message = messages.read(xml, clock.instant());
        door.remember(request);
        var newcomer = messages.newcomer(xml).filter(_ -> !welcome.isBlank());
        if (newcomer.isPresent()) {
            return CompletableFuture.completedFuture(passiveReply.text(newcomer.get(), welcome));
        }
        return message.map(said -> requests.answer(said)
                        .thenApply(answer -> answer.map(text -> passiveReply.text(said.sender(), text)).orElse(PassiveReply.NONE)))
                .orElseGet(() -> CompletableFuture.completedFuture(PassiveReply.NONE));
    }
}
