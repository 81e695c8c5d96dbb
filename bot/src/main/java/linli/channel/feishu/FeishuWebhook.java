package linli.channel.feishu;

import static linli.channel.BoundedJson.find;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import linli.channel.Route;
import linli.channel.WebRequest;
import linli.channel.WebResponse;

/// Where Feishu brings what the application is told, and where its console checks the address.
record FeishuWebhook(String path, FeishuDoor door, FeishuEvents events, Arrivals arrivals) implements Route {
    private static final WebResponse NOTHING = WebResponse.json(200, json -> json.writeStartObject().writeEndObject());

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public CompletionStage<WebResponse> handle(WebRequest request) {
        var json = door.opened(request);
        if (FeishuDoor.isCheck(json)) {
            String challenge = find(json, "/challenge").orElseThrow(FeishuError.UNREADABLE::refusal);
            return CompletableFuture.completedFuture(WebResponse.json(
                    200, answer -> answer.writeStartObject().writeStringProperty("challenge", challenge).writeEndObject()));
        }
        return events.parse(json)
                .map(said -> arrivals.take(said).thenApply(_ -> NOTHING))
                .orElseGet(() -> CompletableFuture.completedFuture(NOTHING));
    }
}
