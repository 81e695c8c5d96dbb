package linli.channel.wecom;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.Choices;
import linli.channel.GroupRobots;
import linli.channel.PlatformCalls;
import linli.channel.TextParts;
import linli.message.Audience;
import linli.message.Purpose;
import linli.outbox.OutboxRow;
import linli.outbox.Quota.Limit;
import linli.outbox.Quota;
import linli.outbox.SendOutcome;
import tools.jackson.databind.json.JsonMapper;

/// How the robots in groups of a corp speak. An alarm calls a whole staff group, a card with something to answer whoever has the case; digests
/// are markdown, which may be twice as long.
/// Thread-safe.
public final class RobotMessages implements GroupRobots.Voice {
    private static final int MOST_BYTES = 2048;
    private static final int MOST_MARKDOWN_BYTES = 4096;
    /// Of each robot.
    private static final Quota QUOTA = new Quota(List.of(new Limit(20, Duration.ofMinutes(1))), List.of());

    private final WeComRobotSettings settings;
    private final Function<String, Optional<String>> memberFor;
    private final PlatformCalls calls;
    private final JsonMapper json = JsonMapper.shared();

    private RobotMessages(WeComRobotSettings settings, Function<String, Optional<String>> memberFor, PlatformCalls calls) {
        this.settings = settings;
        this.memberFor = memberFor;
        this.calls = calls;
    }

    /// @param memberFor the userid of whoever has a case, where it is known
    /// @param repeatMark stands before what may have been said before
    public static GroupRobots of(WeComRobotSettings settings, Function<String, Optional<String>> memberFor, String repeatMark) {
        return of(settings, memberFor, repeatMark, new PlatformCalls(settings.api()::isAt));
    }

    static GroupRobots of(
            WeComRobotSettings settings, Function<String, Optional<String>> memberFor, String repeatMark, PlatformCalls calls) {
        var voice = new RobotMessages(settings, memberFor, calls);
        return new GroupRobots(settings.channel(), settings.keys().keySet(), QUOTA, repeatMark, voice);
    }

    @Override
    public List<String> parts(OutboxRow row, String mark) {
        String text = row.message().text();
        return isMarkdown(row)
                ? TextParts.of(mark + RobotText.asMarkdown(text), MOST_MARKDOWN_BYTES)
                : TextParts.of(mark + RobotText.withoutCalls(text), MOST_BYTES);
    }

    @Override
    public SendOutcome say(OutboxRow row, String part) {
        var address = settings.api().address("webhook/send", "key", settings.keys().get(row.message().to()).value());
        return post(address, card(row, part).orElseGet(() -> isMarkdown(row) ? markdown(part) : text(row, part)));
    }

    private static boolean isMarkdown(OutboxRow row) {
        return row.message().purpose() == Purpose.DIGEST;
    }

    private SendOutcome post(URI address, byte[] body) {
        return VendorAnswer.of(calls.post(address, "application/json; charset=utf-8", body)).asSent();
    }

    /// For staff, where nobody is called: a card can call nobody. What fits on one is short enough to be one part.
    private Optional<byte[]> card(OutboxRow row, String part) {
        boolean isForACard = row.message().purpose() == Purpose.CARD && row.message().audience() == Audience.STAFF && called(row).isEmpty();
        boolean isShort = CardText.of(row.message().text()).isPresent();
        return settings.page().filter(_ -> isForACard && isShort).flatMap(page -> CardText.of(part).map(text -> {
            var message = json.createObjectNode().put("msgtype", "template_card");
            var card = message.putObject("template_card").put("card_type", "text_notice");
            card.putObject("main_title").put("title", text.title());
            card.put("sub_title_text", text.rest());
            card.putObject("card_action").put("type", 1).put("url", page.address().toString());
            return json.writeValueAsBytes(message);
        }));
    }

    private byte[] markdown(String part) {
        var message = json.createObjectNode().put("msgtype", "markdown");
        message.putObject("markdown").put("content", part);
        return json.writeValueAsBytes(message);
    }

    private byte[] text(OutboxRow row, String part) {
        var message = json.createObjectNode().put("msgtype", "text");
        var text = message.putObject("text").put("content", part);
        called(row).ifPresent(whom -> text.putArray("mentioned_list").add(whom));
        return json.writeValueAsBytes(message);
    }

    /// Nobody but staff is called, and nobody for what can wait.
    private Optional<String> called(OutboxRow row) {
        if (row.message().audience() != Audience.STAFF) {
            return Optional.empty();
        }
        return switch (row.message().purpose()) {
            case ALARM -> Optional.of("@all");
            // where there is something to answer; an id that begins so would call everybody
            case CARD -> Choices.of(row).flatMap(_ -> row.message().caseNumber()).flatMap(memberFor).filter(userid -> !userid.startsWith("@"));
            case REPLY, DIGEST, NOTICE -> Optional.empty();
        };
    }
}
