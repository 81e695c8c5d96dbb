package linli.channel.feishu;

import static linli.channel.feishu.Payloads.payload;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import linli.channel.BoundedJson;
import linli.channel.VendorServer.Call;
import linli.it.NodeModules;
import linli.message.Audience;
import linli.message.Purpose;
import linli.outbox.OutboxRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The vendor's own library: as the receiver of what the stand-in of Feishu sends us, and as a client at the servers we call.
@Timeout(360)
@EnabledIf("linli.it.NodeModules#areToBeHad")
class VendorClientTest {
    private static final String PACKAGE = "@larksuiteoapi/node-sdk@1.74.0";
    private static final List<String> PATHS = List.of(Corp.TOKENS, Corp.REPLY, Corp.MESSAGES, Corp.MESSAGES + "/om_bundle", Corp.MEMBERS);

    private record Asked(String path, Map<String, String> query, Optional<String> token, Optional<JsonNode> body) {}

    @Test
    void itReadsWhatTheStandInSignsAndEncrypts() {
        try (var corp = new Corp()) {
            String plain = payload("text_in_group");
            String body = Corp.encrypted(plain);
            var task = BoundedJson.MAPPER.createObjectNode().put("encryptKey", Corp.ENCRYPT_KEY.value()).put("token", "vt01").put("body", body);
            var headers = task.putObject("headers");
            corp.request(body, "nonce01", Corp.NOW).build().headers().map().forEach((name, values) ->
                    headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));

            var result = run("dispatcher.mjs", task.toString());

            assertThat(result.at("/heard").stringValue()).isEqualTo("{\"text\": \"@_user_1 3号楼停水到几点？😀\"}");
            assertThat(result.at("/decrypted").stringValue()).isEqualTo(plain);
        }
    }

    @Test
    void weAskForTheSameInTheSameWords() throws Exception {
        try (var theirs = new Corp(); var ours = new Corp()) {
            var codes = run("client.mjs", "", theirs.vendor.address().toString());
            assertThat(codes.valueStream().map(JsonNode::intValue)).containsExactly(0, 0, 0, 0, 0);

            ask(ours);
            ours.deliver(ours.row("qh-2-1", Audience.GROUP, Purpose.NOTICE, "到六点。"));
            ours.deliver(ours.row("worker-1", Audience.PERSON, Purpose.CARD, "到六点。"));
            ours.bring("merge_forward");

            assertThat(asked(ours)).containsExactlyElementsOf(asked(theirs));
        }
    }

    private static void ask(Corp corp) throws Exception {
        var row = new CompletableFuture<OutboxRow>();
        corp.intake = _ -> {
            row.complete(corp.row("qh-2-1", "到六点。"));
            return Corp.replying(row.join());
        };
        corp.bring("text_in_group");
        corp.deliver(row.join());
        corp.intake = _ -> Corp.replying();
    }

    private static List<Asked> asked(Corp corp) {
        return PATHS.stream().flatMap(path -> corp.vendor.to(path).stream()).map(VendorClientTest::asked).toList();
    }

    /// The id by which a message is known again is everybody's own.
    private static Asked asked(Call call) {
        var body = BoundedJson.readObject(call.body()).filter(json -> !json.isEmpty());
        body.filter(json -> json.has("uuid")).ifPresent(json -> ((ObjectNode) json).remove("uuid"));
        return new Asked(call.path(), call.query(), call.token(), body);
    }

    /// What the script prints last; the library has something to say before.
    private static JsonNode run(String script, String input, String... arguments) {
        var url = VendorClientTest.class.getResource("/channel/feishu/node/" + script);
        String printed = NodeModules.run(NodeModules.install(PACKAGE), url, input, arguments);
        return BoundedJson.read(printed.lines().toList().getLast()).orElseThrow();
    }
}
