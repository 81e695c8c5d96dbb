package linli.channel.wecom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import linli.channel.AccessToken;
import linli.channel.MessageParts;
import linli.channel.OpenRequests;
import linli.channel.PlatformCalls;
import linli.channel.TextParts;
import linli.outbox.OutboxRow;
import linli.outbox.OutputChannel;
import linli.outbox.Quota.Limit;
import linli.outbox.Quota;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome;
import tools.jackson.databind.json.JsonMapper;

/// What the application says to members of the corp in private: with the request that still waits for it, or by a message of its own.
/// Thread-safe.
final class ApplicationMessages implements OutputChannel {
    private static final int MOST_BYTES = 2048;
    private static final Duration REPEATS_KNOWN = Duration.ofMinutes(30);
    private static final int MOST_REMEMBERED = 10_000;

    private final WeComSettings settings;
    private final Function<String, Optional<String>> addressOf;
    private final OpenRequests requests;
    private final PlatformCalls calls;
    private final AccessToken token;
    private final MessageParts parts = new MessageParts();
    /// Which row last said a text to somebody: WeCom would silently drop another row's equal text as a repeat of it.
    private final Cache<String, Long> said;
    private final JsonMapper json = JsonMapper.shared();

    ApplicationMessages(
            WeComSettings settings, Function<String, Optional<String>> addressOf, OpenRequests requests, PlatformCalls calls, Clock clock) {
        this.settings = settings;
        this.addressOf = addressOf;
        this.requests = requests;
        this.calls = calls;
        this.token = new AccessToken(settings.channel(), () -> settings.api().fetchToken(settings, calls), clock);
        this.said = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(REPEATS_KNOWN)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    @Override
    public String name() {
        return settings.channel();
    }

    /// By their text, within half an hour; a row that is tried again is tried again sooner.
    @Override
    public boolean knowsRepeats() {
        return true;
    }

    /// What one member takes of one application; the rest would be dropped without a word.
    @Override
    public Quota quota() {
        return new Quota(List.of(new Limit(30, Duration.ofMinutes(1)), new Limit(1_000, Duration.ofHours(1))), List.of());
    }

    @Override
    public int messages(OutboxRow row) {
        return texts(row).size();
    }

    private static List<String> texts(OutboxRow row) {
        return TextParts.of(row.message().text(), MOST_BYTES);
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        var address = addressOf.apply(row.message().to());
        if (address.isEmpty()) {
            return new Gone("not bound");
        }
        String user = address.get();
        // the vendor would take these for many people
        if (user.startsWith("@") || user.contains("|")) {
            return new Refused("not one person's id");
        }
        var texts = texts(row);
        if (texts.size() == 1 && requests.take(row, user)) {
            return new Delivered();
        }
        return parts.send(row, texts, text -> send(row, user, text));
    }

    private SendOutcome send(OutboxRow row, String user, String text) {
        byte[] body = body(row, user, text);
        return token.call(accessToken -> post(accessToken, body), VendorAnswer::isTokenOver)
                .map(ApplicationMessages::outcome)
                .orElseGet(token::failure);
    }

    private VendorAnswer post(String accessToken, byte[] body) {
        var address = settings.api().address("message/send", "access_token", accessToken);
        return VendorAnswer.of(calls.post(address, "application/json; charset=utf-8", body));
    }

    private byte[] body(OutboxRow row, String user, String text) {
        boolean isNew = said.asMap().putIfAbsent(user + '\n' + text, row.id()) instanceof Long other && other != row.id();
        var message = json.createObjectNode()
                .put("touser", user)
                .put("msgtype", "text")
                .put("agentid", settings.agentId());
        message.putObject("text").put("content", text);
        message.put("safe", 0)
                .put("enable_duplicate_check", isNew ? 0 : 1)
                .put("duplicate_check_interval", REPEATS_KNOWN.toSeconds());
        return json.writeValueAsBytes(message);
    }

    /// WeCom says yes even where the only reader is none of the application's.
    private static SendOutcome outcome(VendorAnswer answer) {
        var outcome = answer.asSent();
        if (outcome instanceof Delivered) {
            if (!answer.text("invaliduser").isEmpty()) {
                return new Gone("invaliduser");
            }
            if (!answer.text("unlicenseduser").isEmpty()) {
                return new Refused("unlicenseduser");
            }
        }
        return outcome;
    }
}
