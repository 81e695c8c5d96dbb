package linli.channel.wecom;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.Choices;
import linli.channel.MessageParts;
import linli.channel.PlatformCalls;
import linli.channel.TextParts;
import linli.message.Audience;
import linli.message.Purpose;
import linli.outbox.OutboxRow.Status;
import linli.outbox.OutboxRow;
import linli.outbox.OutputChannel;
import linli.outbox.Quota.Limit;
import linli.outbox.Quota;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome;
import linli.settings.Secret;
import tools.jackson.databind.json.JsonMapper;

/// What robots say in groups of a corp. An alarm calls a whole staff group, a card with something to answer whoever has the case; digests are markdown, which may be
/// twice as long.
/// Thread-safe.
final class RobotMessages implements OutputChannel {
    private static final int MOST_BYTES = 2048;
    private static final int MOST_MARKDOWN_BYTES = 4096;

    private final WeComRobotSettings settings;
    private final Function<String, Optional<String>> robotOf;
    private final Function<String, Optional<String>> memberFor;
    private final PlatformCalls calls;
    private final String repeatMark;
    private final MessageParts parts = new MessageParts();
    private final JsonMapper json = JsonMapper.shared();

    /// @param robotOf the name of the robot that speaks in a group
    /// @param memberFor the userid of whoever has a case, where it is known
    /// @param repeatMark stands before what may have been said before, for the platform knows no repeats
    RobotMessages(
            WeComRobotSettings settings,
            Function<String, Optional<String>> robotOf,
            Function<String, Optional<String>> memberFor,
            PlatformCalls calls,
            String repeatMark) {
        this.settings = settings;
        this.robotOf = robotOf;
        this.memberFor = memberFor;
        this.calls = calls;
        this.repeatMark = repeatMark;
    }

    @Override
    public String name() {
        return settings.channel();
    }

    @Override
    public boolean knowsRepeats() {
        return false;
    }

    /// Twenty messages a minute for each robot, and a robot speaks in one group.
    @Override
    public Quota quota() {
        return new Quota(List.of(new Limit(20, Duration.ofMinutes(1))), List.of());
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        return robotOf.apply(row.message().to())
                .flatMap(robot -> Optional.ofNullable(settings.keys().get(robot)))
                .map(key -> send(row, key))
                .orElseGet(() -> new Gone("not bound"));
    }

    private SendOutcome send(OutboxRow row, Secret key) {
        var address = settings.api().address("webhook/send", "key", key.value());
        String mark = row.status() == Status.UNKNOWN ? repeatMark : "";
        return card(row, mark).map(card -> post(address, card)).orElseGet(() -> sendInWords(row, mark, address));
    }

    private SendOutcome sendInWords(OutboxRow row, String mark, URI address) {
        boolean isMarkdown = row.message().purpose() == Purpose.DIGEST;
        String text = isMarkdown ? RobotText.asMarkdown(row.message().text()) : RobotText.withoutCalls(row.message().text());
        return parts.send(
                row, TextParts.of(mark + text, isMarkdown ? MOST_MARKDOWN_BYTES : MOST_BYTES),
                part -> post(address, isMarkdown ? markdown(part) : text(row, part)));
    }

    private SendOutcome post(URI address, byte[] body) {
        return VendorAnswer.of(calls.post(address, "application/json; charset=utf-8", body)).asSent();
    }

    /// For staff, where nobody is called: a card can call nobody.
    private Optional<byte[]> card(OutboxRow row, String mark) {
        boolean isForACard = row.message().purpose() == Purpose.CARD && row.message().audience() == Audience.STAFF && called(row).isEmpty();
        return settings.page().filter(_ -> isForACard).flatMap(page -> CardText.of(mark + row.message().text()).map(text -> {
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
