package linli.channel.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import linli.channel.MessageParts;
import linli.channel.PlatformCalls;
import linli.channel.TextParts;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.OutputChannel;
import linli.outbox.Quota;
import linli.outbox.Quota.Limit;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unreached;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a personal account says: in answer to the report that still waits, or by the gateway's own door. Thread-safe.
final class GatewayMessages implements OutputChannel {
    private static final int MOST_BYTES = 2048;
    /// After a login it takes an account a while to know its groups again.
    private static final Duration TO_BE_FOUND = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofHours(2);
    private static final int MOST_REMEMBERED = 10_000;

    private final GatewaySettings settings;
    private final Function<String, Optional<String>> addressOf;
    private final OpenReports reports;
    private final Rooms rooms;
    private final PlatformCalls calls;
    private final Clock clock;
    private final MessageParts parts = new MessageParts();
    /// Since when nobody of that name is found.
    private final Cache<String, Instant> missing;
    private final JsonMapper json = JsonMapper.shared();

    GatewayMessages(
            GatewaySettings settings,
            Function<String, Optional<String>> addressOf,
            OpenReports reports,
            Rooms rooms,
            PlatformCalls calls,
            Clock clock) {
        this.settings = settings;
        this.addressOf = addressOf;
        this.reports = reports;
        this.rooms = rooms;
        this.calls = calls;
        this.clock = clock;
        this.missing = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    @Override
    public String name() {
        return settings.channel();
    }

    /// No number is published: an account that says more than a busy person does is soon none.
    @Override
    public Quota quota() {
        var minute = Duration.ofMinutes(1);
        return new Quota(List.of(new Limit(10, minute)), List.of(new Limit(30, minute)));
    }

    @Override
    public int messages(OutboxRow row) {
        return texts(row).size();
    }

    private List<String> texts(OutboxRow row) {
        return TextParts.of(row, settings.repeatMark(), MOST_BYTES);
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        var address = addressOf.apply(row.message().to());
        if (address.isEmpty()) {
            return new Gone("not bound");
        }
        boolean isRoom = switch (row.message().audience()) {
            case GROUP, STAFF -> true;
            case PERSON, PARTIES -> false;
        };
        if (isRoom && rooms.isInDoubt(address.get())) {
            return new Unreached("two groups have this name");
        }
        String text = row.message().text();
        if (row.status() != Status.UNKNOWN && reports.take(row, address.get(), text)) {
            return new SendOutcome.Delivered();
        }
        return receiver(address.get(), isRoom)
                .map(receiver -> found(address.get(), parts.send(row, texts(row), part -> push(receiver, part))))
                .orElseGet(() -> new Refused("without a remark nobody is found again"));
    }

    private Optional<ObjectNode> receiver(String address, boolean isRoom) {
        var receiver = json.createObjectNode();
        if (isRoom) {
            return Optional.of(receiver.put("to", address).put("isRoom", true));
        }
        var remark = PersonAddress.remarkIn(address);
        remark.ifPresent(known -> receiver.putObject("to").put("alias", known));
        return remark.map(_ -> receiver.put("isRoom", false));
    }

    private SendOutcome push(ObjectNode receiver, String part) {
        var message = receiver.deepCopy();
        message.putObject("data").put("type", "text").put("content", part);
        return new PushAnswer(calls.post(
                        settings.push().with(settings.pushToken()), "application/json; charset=utf-8", json.writeValueAsBytes(message)))
                .asSent();
    }

    /// Who is not found for a while is gone; until then it may be the account that is not all there yet.
    private SendOutcome found(String address, SendOutcome outcome) {
        if (!(outcome instanceof Gone)) {
            missing.invalidate(address);
            return outcome;
        }
        var since = missing.get(address, _ -> clock.instant());
        return since.plus(TO_BE_FOUND).isAfter(clock.instant()) ? new Unreached("not found") : outcome;
    }
}
