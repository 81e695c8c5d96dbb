package linli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import linli.Taught.AsOf;
import linli.channel.Intake;
import linli.conversation.Conversations;
import linli.conversation.Homes;
import linli.conversation.LastLines;
import linli.conversation.Unrest;
import linli.correction.Correction;
import linli.decide.Decided;
import linli.digest.WrittenAnswer;
import linli.handling.Handling;
import linli.handling.Overheard;
import linli.handling.Traces;
import linli.handling.Witness;
import linli.message.Act;
import linli.message.InboundMessage;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.roster.StaffChange;
import linli.site.Site;
import linli.store.Store;
import linli.store.Transaction;
import linli.text.PlainText;
import linli.turn.Turn;
import linli.understand.Understanding;

/// The way of a message: understood in parallel, put into its conversation in the order in which it came, decided and acted upon in one write of the store, and
/// answered once that is durable. Chatter goes no further than understanding; what a colleague has put right or answered counts from the
/// next message on. Thread-safe.
public final class MessageProcessor implements Intake {
    private final Taught sites;
    private final Store store;
    private final Conversations conversations = new Conversations();
    private final Unrest unrest = new Unrest();
    private final LastLines lines = new LastLines();
    private final Homes homes = new Homes();
    private final Pictures pictures;
    private final GoingOnWriting goingOn;
    private final Witness witness;
    private final Runnable committed;
    private final RandomGenerator chance;
    private final InOrder order = new InOrder();
    private final AtomicLong turns = new AtomicLong();

    /// @param committed told after every commit, so that the outbox need not wait for its next look
    /// @param chance draws codes that nobody may guess; with a seed, so that a replay gives the same again
    public MessageProcessor(Supplier<Site> sites, Store store, Witness witness, Runnable committed, RandomGenerator chance) {
        this.sites = new Taught(sites, store);
        this.store = store;
        this.pictures = new Pictures(store, conversations, chance);
        this.goingOn = new GoingOnWriting(lines, homes);
        this.witness = witness;
        this.committed = committed;
        this.chance = chance;
        new BeforeTheStart(store, conversations, unrest, homes).recall(this.sites.get().community());
    }

    /// Files have changed: what stood in them before is let go of now, and not when somebody writes next.
    void takeOver() {
        sites.get();
    }

    @Override
    public CompletionStage<Reply> process(InboundMessage message) {
        var site = sites.get();
        homes.noteGroup(site.community(), message.group(), message.sender());
        return order.of(message, () -> read(site, message), read -> actOn(site, message, read));
    }

    /// What a message says by itself.
    ///
    /// @param where what it tells of where things are that it was said here
    private record Read(Overheard overheard, Place where, Understanding understanding) {}

    /// What is meant by it: the message, or with what its sender wrote just before it the one sentence that they are.
    ///
    /// @param plain its words as [PlainText] leaves them
    private record Meant(Site site, InboundMessage message, String plain, Place where, Understanding understanding) {
        boolean isTalk() {
            return understanding.pieces().stream().allMatch(piece -> piece.kind() == Kind.CHATTER);
        }
    }

    private Read read(Site site, InboundMessage message) {
        Place where = homes.whereSaid(site.community(), message, site.interpreter().places()::ofCardName);
        var overheard = Overheard.of(site, message);
        homes.noteNamed(site.community(), message, overheard.place());
        return new Read(overheard, where, site.interpreter().interpret(message, overheard.plain(), where));
    }

    private CompletionStage<Reply> actOn(Site site, InboundMessage message, Read read) {
        var overheard = read.overheard();
        var understanding = conversations.inContext(message, read.understanding(), overheard.place());
        boolean isShowOfHands = conversations.showOfHands(message).isPresent();
        var meant = goingOn.whole(site, message, overheard.plain(), understanding, () -> overheard.mayBeMeantForLinli(isShowOfHands))
                .map(whole -> new Meant(site, whole.message(), PlainText.of(whole.message().text()), read.where(), whole.understanding()))
                .orElseGet(() -> new Meant(site, message, overheard.plain(), read.where(), understanding));
        if (meant.message().isWordless()) {
            return leaveAlone(meant);
        }
        if (!meant.isTalk() || overheard.mayBeMeantForLinli(isShowOfHands)) {
            return pictures.after(meant.message(), store.write(site.community().id(), tx -> act(handling(meant, tx)))
                    .thenApply(outcome -> conclude(meant, outcome)));
        }
        var traces = Traces.of(message, overheard, conversations, unrest);
        return traces.areAny() ? follow(traces, meant) : leaveAlone(meant);
    }

    /// Talk is acted upon where it turns out to be on something that is known.
    private CompletionStage<Reply> follow(Traces traces, Meant meant) {
        var followed = store.<Optional<Outcome>>write(meant.site().community().id(), tx -> {
            var handling = handling(meant, tx);
            return handling.isOn(traces) ? Optional.of(act(handling)) : Optional.empty();
        });
        return pictures.after(meant.message(), followed.thenApply(found -> found.map(outcome -> conclude(meant, outcome))))
                .thenCompose(reply -> reply.<CompletionStage<Reply>>map(CompletableFuture::completedFuture).orElseGet(() -> leaveAlone(meant)));
    }

    private CompletionStage<Reply> leaveAlone(Meant meant) {
        var message = meant.message();
        lines.unanswered(message, meant.plain(), meant.understanding());
        lines.leftAlone(message);
        return pictures.take(meant.site(), message).thenApply(reply -> {
            if (!message.attachments().isEmpty()) {
                committed.run();
            }
            witness.saw(message, meant.understanding(), List.of(), reply);
            return reply;
        });
    }

    /// What is remembered of it outside the store, once it is durable.
    private Reply conclude(Meant meant, Outcome outcome) {
        var site = meant.site();
        var message = meant.message();
        outcome.inForce().ifPresent(corrections -> sites.learn(site, new AsOf<>(outcome.turn(), corrections)));
        outcome.answers().ifPresent(answers -> sites.know(site, new AsOf<>(outcome.turn(), answers)));
        outcome.changes().ifPresent(changes -> sites.staff(site, new AsOf<>(outcome.turn(), changes)));
        noteWhatWasAsked(meant, outcome.reply());
        noteWhatWasCarried(meant, outcome.reply());
        if (outcome.reply().issues().stream().anyMatch(issue -> issue.act() == Act.ANSWER)) {
            conversations.answered(message);
        }
        outcome.spokenOf().ifPresent(number -> conversations.spokeOf(message, number));
        if (outcome.isLeftAlone()) {
            lines.leftAlone(message);
        } else {
            lines.heeded(message);
        }
        if (outcome.isQuarrel()) {
            unrest.quarrelled(message);
        }
        if (meant.isTalk() && outcome.reply().issues().stream().anyMatch(issue -> issue.act() == Act.JOIN)) {
            unrest.passedOn(message);
        }
        outcome.dangers().forEach(danger -> message.group().ifPresent(group -> overhear(site, group, message, danger)));
        committed.run();
        witness.saw(message, meant.understanding(), outcome.decisions(), outcome.reply());
        return outcome.reply();
    }

    private void noteWhatWasAsked(Meant meant, Reply reply) {
        if (reply.messages().isEmpty()) {
            lines.unanswered(meant.message(), meant.plain(), meant.understanding());
        } else {
            meant.message().group().ifPresent(lines::spoke);
        }
    }

    private void noteWhatWasCarried(Meant meant, Reply reply) {
        var message = meant.message();
        if (meant.site().community().person(message.sender()).isPresent()) {
            reply.messages().stream().map(SentMessage::to).filter(to -> !to.equals(message.group().orElse(message.sender()))).forEach(to -> conversations.carried(to, message.receivedAt()));
        }
    }

    /// Of a danger in a stairwell they talk in the group of the whole compound too.
    private void overhear(Site site, String group, InboundMessage message, IssueReply danger) {
        if (danger.act() == Act.JOIN) {
            unrest.toldOfAlarm(group, message.sender(), danger.category(), message.receivedAt());
            return;
        }
        unrest.alarmed(group, message.sender(), danger.category(), message.receivedAt());
        site.community().groupsOfTheCompound(group).forEach(whole -> unrest.alarmed(whole, "", danger.category(), message.receivedAt()));
    }

    /// @param turn rises from one message acted upon to the next
    /// @param inForce all corrections, if the message made or undid one
    /// @param answers all that staff have answered, if the message put an answer in force or took one back
    /// @param changes all that staff have said of who is there, if the message said something of it
    /// @param spokenOf the case that the message was about
    private record Outcome(
            long turn, Reply reply, List<Decided> decisions, Optional<List<Correction>> inForce, Optional<List<WrittenAnswer>> answers,
            Optional<List<StaffChange>> changes, Optional<Integer> spokenOf) {
        boolean isLeftAlone() {
            return reply.messages().isEmpty() && reply.issues().stream().allMatch(issue -> issue.act() == Act.SILENT) || isOnlyListenedTo();
        }

        /// 我在听: whoever hears that is not done yet.
        private boolean isOnlyListenedTo() {
            return !reply.issues().isEmpty() && reply.issues().stream()
                    .allMatch(issue -> issue.act() == Act.ANSWER && issue.kind() == Kind.CHATTER && issue.category().isEmpty());
        }

        Stream<IssueReply> dangers() {
            return reply.issues().stream().filter(issue -> issue.kind() == Kind.EMERGENCY && (issue.act() == Act.ALARM || issue.act() == Act.JOIN));
        }

        boolean isQuarrel() {
            return decisions.stream().anyMatch(Decided::isOfAQuarrel) || reply.issues().stream().anyMatch(issue -> issue.kind() == Kind.DISPUTE);
        }
    }

    private Handling handling(Meant meant, Transaction tx) {
        var message = meant.message();
        var turn = new Turn(meant.site(), message, meant.where(), meant.understanding(), conversations.shownWith(message), tx, chance);
        return new Handling(turn, meant.understanding(), conversations.showOfHands(message), conversations.wasSpokenToByColleagues(message));
    }

    private Outcome act(Handling handling) {
        var reply = handling.handle();
        // within the write, where one comes after the other
        return new Outcome(turns.incrementAndGet(), reply, handling.decisions(), handling.inForce(), handling.answers(), handling.changes(), handling.spokenOf());
    }
}
