package linli.channel.feishu;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import linli.channel.BoundedJson;
import linli.channel.MessageParts;
import linli.channel.Platform;
import linli.channel.PlatformAnswer;
import linli.channel.PlatformCalls;
import linli.channel.TextParts;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.OutputChannel;
import linli.outbox.Quota;
import linli.outbox.Quota.Limit;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unreached;
import linli.settings.Secret;

/// The custom bots in groups: they speak and hear nothing. Thread-safe.
public final class CustomBots implements Platform, OutputChannel {
    private static final String ALGORITHM = "HmacSHA256";

    private final CustomBotSettings settings;
    private final Function<String, Optional<String>> botOf;
    private final PlatformCalls calls;
    private final String repeatMark;
    private final Clock clock;
    private final MessageParts parts = new MessageParts();

    /// @param botOf the name in the settings of the bot that speaks in a group, by the name the outbox knows the group by
    /// @param repeatMark stands before what may have been said before
    public CustomBots(CustomBotSettings settings, Function<String, Optional<String>> botOf, String repeatMark, Clock clock) {
        this(settings, botOf, repeatMark, clock, new PlatformCalls(settings.api()::isAt));
    }

    CustomBots(CustomBotSettings settings, Function<String, Optional<String>> botOf, String repeatMark, Clock clock, PlatformCalls calls) {
        this.settings = settings;
        this.botOf = botOf;
        this.repeatMark = repeatMark;
        this.clock = clock;
        this.calls = calls;
    }

    @Override
    public Optional<OutputChannel> output() {
        return Optional.of(this);
    }

    @Override
    public String name() {
        return settings.channel();
    }

    @Override
    public boolean knowsRepeats() {
        return false;
    }

    /// Of each bot, and a bot speaks in one group.
    @Override
    public Quota quota() {
        return new Quota(List.of(new Limit(5, Duration.ofSeconds(1)), new Limit(100, Duration.ofMinutes(1))), List.of());
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        var bot = botOf.apply(row.message().to()).filter(settings.hooks()::containsKey);
        if (bot.isEmpty()) {
            return new Gone("not bound");
        }
        String plain = FeishuText.callingAll(row, FeishuText.plain(row.message().text()));
        return parts.send(
                row, TextParts.of(row.status() == Status.UNKNOWN ? repeatMark + plain : plain, FeishuText.MOST_BYTES),
                part -> send(settings.hooks().get(bot.get()), settings.secrets().get(bot.get()), part));
    }

    private SendOutcome send(Secret hook, Secret secret, String text) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        var message = BoundedJson.MAPPER.createObjectNode()
                .put("timestamp", timestamp)
                .put("sign", sign(timestamp, secret))
                .put("msg_type", "text");
        message.set("content", FeishuText.content(text));
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
