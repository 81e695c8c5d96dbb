package linli.outbox;

import java.time.Clock;
import java.util.Optional;
import linli.outbox.OutboxRow.Status;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes one message to its door, past the guard, and has it written down what became of it.
/// Logs never hold the text or the target, which may name a resident.
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    /// How often an alarm or a card that may have arrived is said again.
    private static final int REPEATS = 3;

    private final OutputChannel channel;
    private final AudienceGuard guard;
    private final Ledger ledger;
    private final Clock clock;

    Courier(OutputChannel channel, AudienceGuard guard, Ledger ledger, Clock clock) {
        this.channel = channel;
        this.guard = guard;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Gives back what became of all of them but those that the guard holds back.
    Verdict deliver(CombinedMessage combined) {
        var allowed = combined.rows().stream().filter(row -> !isHeldBack(row)).toList();
        if (allowed.isEmpty()) {
            return Verdict.closed(Status.HELD, "");
        }
        Verdict verdict = attempt(new CombinedMessage(allowed).asOne());
        ledger.write(allowed.stream().map(OutboxRow::id).toList(), verdict);
        return verdict;
    }

    private boolean isHeldBack(OutboxRow row) {
        var objection = guard.objection(row.message());
        objection.ifPresent(why -> LOG.error("HELD BACK: message {} must not reach its audience: {}", row.id(), why));
        var held = objection.or(() -> Optional.of(Floor.HELD_BECAUSE).filter(_ -> isLeftToAColleague(row)));
        held.ifPresent(why -> ledger.write(row.id(), Verdict.closed(Status.HELD, why)));
        return held.isPresent();
    }

    private Verdict attempt(OutboxRow row) {
        return switch (send(row)) {
            case Delivered() -> new Verdict(Status.SENT, Optional.empty(), Optional.empty());
            case Refused(var reason) -> {
                LOG.warn("Message {} was refused by {}: {}", row.id(), channel.name(), reason);
                yield Verdict.closed(Status.FAILED, reason);
            }
            case Gone(var reason) -> {
                LOG.warn("Message {} is for somebody whom {} does not reach any more: {}", row.id(), channel.name(), reason);
                ledger.retire(row.message().to(), reason, clock.instant());
                yield again(row, row.status(), reason);
            }
            // The status stays: what may have arrived the last time may still have.
            case Unreached(var reason) -> again(row, row.status(), reason);
            case Unknown(var reason) -> isRepeated(row)
                    ? again(row, Status.UNKNOWN, reason)
                    : Verdict.closed(Status.UNKNOWN, reason);
        };
    }

    /// It was written before somebody spoke up, and taken up before that was known.
    private boolean isLeftToAColleague(OutboxRow row) {
        return Floor.yields(row.message()) && row.message().caseNumber()
                .filter(number -> ledger.within(store -> store.isTheFloorTaken(row.message().to(), number, clock.instant())))
                .isPresent();
    }

    private SendOutcome send(OutboxRow row) {
        try {
            return channel.send(row);
        } catch (RuntimeException e) {
            LOG.error("Channel {} broke while sending message {}", channel.name(), row.id(), e);
            return new Unknown(e.getClass().getSimpleName());
        }
    }

    private Verdict again(OutboxRow row, Status status, String reason) {
        var next = clock.instant().plus(BackOff.after(row.attempts(), row.id()));
        return new Verdict(status, Optional.of(next), Optional.of(reason));
    }

    private boolean isRepeated(OutboxRow row) {
        if (channel.knowsRepeats()) {
            return true;
        }
        return switch (row.message().purpose()) {
            // Attempts that never got through count too, but the first doubt always earns a repeat.
            case ALARM, CARD -> row.status() != Status.UNKNOWN || row.attempts() < REPEATS;
            case REPLY, DIGEST, NOTICE -> false;
        };
    }
}
