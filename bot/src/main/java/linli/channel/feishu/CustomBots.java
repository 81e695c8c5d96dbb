package linli.channel.feishu;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import linli.channel.BoundedJson;
import linli.channel.GroupRobots;
import linli.channel.PlatformAnswer;
import linli.channel.PlatformCalls;
import linli.channel.TextParts;
import linli.outbox.OutboxRow;
import linli.outbox.Quota;
import linli.outbox.Quota.Limit;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unreached;
import linli.settings.Secret;

/// How the custom bots in groups speak. Thread-safe.
public final class CustomBots implements GroupRobots.Voice {
    private static final Quota QUOTA =
            new Quota(List.of(new Limit(5, Duration.ofSeconds(1)), new Limit(100, Duration.ofMinutes(1))), List.of());
    private static final String ALGORITHM = "HmacSHA256";

    private final CustomBotSettings settings;
    private final PlatformCalls calls;
    private final Clock clock;

    private CustomBots(CustomBotSettings settings, PlatformCalls calls, Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.clock = clock;
    }

    /// @param repeatMark stands before what may have been said before
    public static GroupRobots of(CustomBotSettings settings, String repeatMark, Clock clock) {
        var voice = new CustomBots(settings, new PlatformCalls(settings.api()::isAt), clock);
        return new GroupRobots(settings.channel(), settings.hooks().keySet(), QUOTA, repeatMark, voice);
    }

    @Override
    public List<String> parts(OutboxRow row, String mark) {
        return TextParts.of(mark + FeishuText.callingAll(row, FeishuText.plain(row.message().text())), FeishuText.MOST_BYTES);
    }

    @Override
    public SendOutcome say(OutboxRow row, String part) {
        var hook = settings.hooks().get(row.message().to());
        var secret = settings.secrets().get(row.message().to());
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        var message = BoundedJson.MAPPER.createObjectNode()
                .put("timestamp", timestamp)
                .put("sign", sign(timestamp, secret))
                .put("msg_type", "text");
        message.set("content", FeishuText.content(part));
        var address = settings.api().address("bot/v2/hook/" + FeishuApi.part(hook.value()));
        return PlatformAnswer.of(calls.post(address, FeishuCalls.JSON, BoundedJson.MAPPER.writeValueAsBytes(message)))
                .asSent("code", CustomBots::outcome);
    }

    /// Of nothing, with the time and the secret as the key.
    static String sign(String timestamp, Secret secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec((timestamp + "\n" + secret.value()).getBytes(UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SendOutcome outcome(int code) {
        String reason = "code " + code;
        return switch (code) {
            case 0 -> new Delivered();
            // too often; a signature or an address that the operator can put right
            case 11232, 9499, 19021, 19022 -> new Unreached(reason);
            // the bot was taken out of its group
            case 19001 -> new Gone(reason);
            default -> new Refused(reason);
        };
    }
}
