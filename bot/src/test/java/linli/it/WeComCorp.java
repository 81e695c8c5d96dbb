package linli.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import me.chanjar.weixin.cp.bean.message.WxCpXmlMessage;
import me.chanjar.weixin.cp.bean.message.WxCpXmlOutMessage;
import me.chanjar.weixin.cp.bean.message.WxCpXmlOutTextMessage;
import me.chanjar.weixin.cp.config.impl.WxCpDefaultConfigImpl;
import me.chanjar.weixin.cp.util.crypto.WxCpCryptUtil;
import me.chanjar.weixin.cp.util.xml.XStreamTransformer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A corp on WeCom, played by a program that many corps run: its members write to the application, and its servers take what Linli sends.
/// Nothing of Linli's own is used. Thread-safe.
final class WeComCorp implements AutoCloseable {
    static final String ID = "ww0123456789abcdef";
    private static final int AGENT = 1000002;
    static final String TOKEN = "QunLiaoToken01";
    static final String AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    private static final Pattern TO_SIGN =
            Pattern.compile("<Encrypt><!\\[CDATA\\[(.*?)]]></Encrypt>|<(MsgSignature|Nonce)><!\\[CDATA\\[(.*?)]]>|<(TimeStamp)>(\\d+)<");

    private final HttpServer servers;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newHttpClient();
    private final WxCpDefaultConfigImpl config = new WxCpDefaultConfigImpl();
    private final List<Read> read = new CopyOnWriteArrayList<>();
    private final List<Called> called = new CopyOnWriteArrayList<>();

    /// What a member read of the application's: an answer that came with the response, or a message of its own.
    record Read(String user, String text) {}

    /// What a robot said in its group, and whom it called.
    record Called(String key, String text, List<String> mentioned) {}

    /// What came back for a message.
    ///
    /// @param said the passive reply, decrypted
    record Answer(int status, Optional<String> said) {}

    WeComCorp() throws IOException {
        config.setCorpId(ID);
        config.setAgentId(AGENT);
        config.setToken(TOKEN);
        config.setAesKey(AES_KEY);
        servers = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        servers.setExecutor(threads);
        servers.createContext("/cgi-bin/gettoken", call -> answer(call, "{\"errcode\":0,\"access_token\":\"t\",\"expires_in\":7200}"));
        servers.createContext("/cgi-bin/message/send", this::write);
        servers.createContext("/cgi-bin/webhook/send", this::call);
        servers.start();
    }

    /// The rows of `channels.yaml` by which Linli finds this corp: an application, and a robot in a staff group.
    String accounts(String staffGroup) {
        String api = "http://127.0.0.1:" + servers.getAddress().getPort();
        return "- {id: wecom, platform: wecom-app, path: /webhook/wecom, corp: " + ID + ", agent: " + AGENT
                + ", secret: WECOM_SECRET, token: WECOM_TOKEN, aes-key: WECOM_AES_KEY, api: \"" + api + "\", people: {chengang: chief}}\n"
                + "- {id: robots, platform: wecom-robots, keys: {" + staffGroup + ": WECOM_ROBOT}, members: wecom, api: \"" + api + "\"}\n";
    }

    Map<String, String> environment() {
        return Map.of("WECOM_SECRET", "corp-secret", "WECOM_TOKEN", TOKEN, "WECOM_AES_KEY", AES_KEY, "WECOM_ROBOT", "robot-key");
    }

    /// A member writes to the application. WeCom hears nothing in time, or loses what it heard, and brings it three times; the member reads
    /// one answer, and it would have been the same each time.
    Answer say(URI server, String user, String id, String text) {
        var answers = Stream.generate(() -> bring(server, user, id, text)).limit(3).distinct().toList();
        if (answers.size() > 1) {
            throw new AssertionError("one message, several answers: " + answers);
        }
        answers.getFirst().said().ifPresent(said -> read.add(new Read(user, said)));
        return answers.getFirst();
    }

    /// What WeCom brings, once.
    Answer bring(URI server, String user, String id, String text) {
        var message = WxCpXmlOutMessage.TEXT().content(text).fromUser(user).toUser(ID).build();
        return post(server, XStreamTransformer.toXml(WxCpXmlOutTextMessage.class, message).replace("</xml>", "<MsgId>" + id + "</MsgId></xml>"));
    }

    /// Encrypted and signed anew, as each time that WeCom tries again.
    Answer post(URI server, String xml) {
        String envelope = new WxCpCryptUtil(config).encrypt(xml);
        var signed = signed(envelope);
        var request = HttpRequest.newBuilder(server.resolve("/webhook/wecom?msg_signature=" + signed.get("MsgSignature") + "&timestamp="
                        + signed.get("TimeStamp") + "&nonce=" + signed.get("Nonce")))
                .timeout(Duration.ofMinutes(1))
                .POST(BodyPublishers.ofString("<xml><ToUserName><![CDATA[" + ID + "]]></ToUserName><AgentID><![CDATA[" + AGENT
                        + "]]></AgentID><Encrypt><![CDATA[" + signed.get("Encrypt") + "]]></Encrypt></xml>"))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString(UTF_8));
            return new Answer(response.statusCode(), Optional.of(response.body()).filter(body -> response.statusCode() == 200 && !body.isEmpty())
                    .map(this::opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What a member has read so far.
    List<String> readBy(String user) {
        return read.stream().filter(one -> one.user().equals(user)).map(Read::text).toList();
    }

    List<Called> called() {
        return List.copyOf(called);
    }

    private String opened(String body) {
        var signed = signed(body);
        return WxCpXmlMessage.fromEncryptedXml(body, config, signed.get("TimeStamp"), signed.get("Nonce"), signed.get("MsgSignature")).getContent();
    }

    private static Map<String, String> signed(String envelope) {
        var values = new HashMap<String, String>();
        var found = TO_SIGN.matcher(envelope.replaceAll(">\\s+<", "><"));
        while (found.find()) {
            if (found.group(1) != null) {
                values.put("Encrypt", found.group(1));
            } else if (found.group(2) != null) {
                values.put(found.group(2), found.group(3));
            } else {
                values.put(found.group(4), found.group(5));
            }
        }
        return values;
    }

    private void write(HttpExchange exchange) throws IOException {
        var message = body(exchange);
        read.add(new Read(message.path("touser").asString(), message.at("/text/content").asString()));
        answer(exchange, "{\"errcode\":0,\"errmsg\":\"ok\",\"invaliduser\":\"\"}");
    }

    private void call(HttpExchange exchange) throws IOException {
        var message = body(exchange);
        called.add(new Called(
                exchange.getRequestURI().getQuery().replace("key=", ""),
                message.at("/" + message.path("msgtype").asString() + "/content").asString(),
                message.at("/text/mentioned_list").valueStream().map(JsonNode::asString).toList()));
        answer(exchange, "{\"errcode\":0,\"errmsg\":\"ok\"}");
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        return JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        servers.stop(0);
        threads.shutdownNow();
        http.close();
    }
}
