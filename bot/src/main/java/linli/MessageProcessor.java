package linli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import linli.Taught.AsOf;
import linli.act.Handling;
import linli.act.Turn;
import linli.act.Witness;
import linli.alarm.SecondThoughts;
import linli.answer.FormWish;
import linli.cases.Case;
import linli.community.Community;
import linli.channel.Intake;
import linli.community.Group;
import linli.conversation.Conversations;
import linli.conversation.PendingQuestion;
import linli.correction.Correction;
import linli.decide.Decided;
import linli.desk.ResidentReply;
import linli.desk.ShortReply;
import linli.digest.WrittenAnswer;
import linli.message.Act;
import linli.message.InboundMessage;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Reply;
import linli.roster.StaffChange;
import linli.site.Site;
import linli.store.Store;
import linli.store.Transaction;
import linli.text.Echo;
import linli.text.PlainText;
import linli.understand.Interpreter;
import linli.understand.Understanding;

/// The way of a message: understood in parallel, put into its conversation in the order in which it came, decided and acted upon in one write of the store, and
/// answered once that is durable. Chatter goes no further than understanding; what a colleague has put right or answered counts from the
/// next message on. Thread-safe.
public final class MessageProcessor implements Intake {
    /// An answer to a question of Linli's, such as 3-2, is no longer than this.
    private static final int LONGEST_ANSWER = 20;
    /// Nor is a reason that a colleague was asked for longer than this.
    private static final int LONGEST_REASON = 60;

    private static final int NEWEST = 50;

    private final Taught sites;
    private final Store store;
    private final Conversations conversations;
    private final Pictures pictures;
    private final GoingOnWriting goingOn;
    private final Witness witness;
    private final Runnable committed;
    private final RandomGenerator chance;
    private final InOrder order = new InOrder();
    private final AtomicLong turns = new AtomicLong();

    /// @param committed told after every commit, so that the outbox need not wait for its next look
    /// @param chance draws codes that nobody may guess; with a seed, so that a replay gives the same again
    public MessageProcessor(
            Supplier<Site> sites, Store store, Conversations conversations, Witness witness, Runnable committed, RandomGenerator chance) {
        this.sites = new Taught(sites, store);
        this.store = store;
        this.conversations = conversations;
        this.pictures = new Pictures(store, conversations, chance);
        this.goingOn = new GoingOnWriting(conversations);
        this.witness = witness;
        this.committed = committed;
        this.chance = chance;
        recallAlarms(this.sites.get().community());
    }

    @Override
    public CompletionStage<Reply> process(InboundMessage message) {
        var site = sites.get();
        return order.of(message, () -> read(site, message), read -> lookingUp(site, message, read), read -> actOn(site, message, read));
    }

    /// What a message says by itself.
    ///
    /// @param place the one that it names, unknown if none
    /// @param isOnSomething whether it belongs to a case or a quarrel though it sounds like talk
    private record Read(String plain, Place place, Understanding understanding, boolean isOnSomething) {}

    private static Read read(Site site, InboundMessage message) {
        Place where = site.community().placeOf(message.group(), message.sender());
        String plain = PlainText.of(message.text());
        return new Read(plain, Handling.placeIn(plain, site), site.interpreter().interpret(message, plain, where), false);
    }

    /// Talk that may be on something of which the store knows.
    private Optional<Supplier<Read>> lookingUp(Site site, InboundMessage message, Read read) {
        boolean mayBeOnSomething = !message.isWordless() && needsNobody(read.understanding())
                && (isOfStaffAmongResidents(site, message) || mayHitBack(message, read.plain()) || mayBeOfAnAlarm(message));
        return mayBeOnSomething
                ? Optional.of(() -> new Read(read.plain(), read.place(), read.understanding(), isOnSomething(site, message, read)))
                : Optional.empty();
    }

    private boolean isOnSomething(Site site, InboundMessage message, Read read) {
        return mayBeAboutACase(site, message) || mayBeHittingBack(site, message, read.understanding(), read.plain())
                || isOfAnAlarm(site, message, read.understanding());
    }

    private CompletionStage<Reply> actOn(Site site, InboundMessage message, Read read) {
        var understanding = conversations.inContext(message, read.understanding(), read.place());
        return goingOn.whole(site, message, read.plain(), understanding, () -> mayBeMeantForLinli(site, message, read.plain(), read.place()))
                .map(whole -> actOn(site, whole.message(), read, whole.understanding()))
                .orElseGet(() -> actOn(site, message, read, understanding));
    }

    private CompletionStage<Reply> actOn(Site site, InboundMessage message, Read read, Understanding understanding) {
        boolean isOneOfMany = isRaisingAHand(site, message, read.plain()) || isAHandAmongStaff(site, message, read.plain());
        if (message.isWordless() || isOneOfMany || needsNobody(understanding) && !read.isOnSomething()
                && !mayBeMeantForLinli(site, message, read.plain(), read.place())) {
            conversations.leftAlone(message, understanding);
            return pictures.take(site, message).thenApply(reply -> {
                if (!message.attachments().isEmpty()) {
                    committed.run();
                }
                witness.saw(message, understanding, List.of(), reply);
                return reply;
            });
        }
        return pictures.after(message, store.write(site.community().id(), tx -> act(site, message, understanding, tx)).thenApply(outcome -> {
            outcome.inForce().ifPresent(corrections -> sites.learn(site, new AsOf<>(outcome.turn(), corrections)));
            outcome.answers().ifPresent(answers -> sites.know(site, new AsOf<>(outcome.turn(), answers)));
            outcome.changes().ifPresent(changes -> sites.staff(site, new AsOf<>(outcome.turn(), changes)));
            outcome.spokenOf().ifPresent(number -> conversations.spokeOf(message, number));
            if (outcome.isLeftAlone()) {
                conversations.leftAlone(message, understanding);
            } else {
                conversations.heeded(message);
            }
            if (outcome.isQuarrel()) {
                conversations.quarrelled(message);
            }
            if (read.isOnSomething() && outcome.reply().issues().stream().anyMatch(issue -> issue.act() == Act.JOIN)) {
                conversations.passedOn(message);
            }
            outcome.dangers().forEach(danger -> message.group().ifPresent(group ->
                    conversations.alarmed(group, message.sender(), danger.category(), message.receivedAt())));
            committed.run();
            witness.saw(message, understanding, outcome.decisions(), outcome.reply());
            return outcome.reply();
        }));
    }

    private static boolean isOfStaffAmongResidents(Site site, InboundMessage message) {
        return site.community().person(message.sender()).isPresent()
                && message.group().flatMap(site.community()::group).filter(group -> !group.isStaff()).isPresent();
    }

    /// A colleague's 1 after 去的回1 takes no case, unless a card has come since, or people are called to a danger.
    private boolean isAHandAmongStaff(Site site, InboundMessage message, String plain) {
        var asked = conversations.showOfHands(message);
        boolean mayBe = asked.isPresent() && Echo.isAHand(plain) && message.quote().isEmpty()
                && message.group().flatMap(site.community()::group).filter(Group::isStaff).isPresent();
        return mayBe && store.<Boolean>read(site.community().id(), tx -> tx.outbox().latestCard(message.group().orElseThrow())
                .filter(card -> card.createdAt().isAfter(asked.get()) || card.message().caseNumber().map(Integer::valueOf).flatMap(tx.cases()::find)
                        .filter(about -> about.isOpen() && about.kind() == Kind.EMERGENCY).isPresent())
                .isEmpty());
    }

    /// 去的扣1 不去扣2, somebody has just said: a bare digit of a neighbour answers that, unless Linli has asked something since.
    private boolean isRaisingAHand(Site site, InboundMessage message, String plain) {
        boolean mayBe = (plain.equals("1") || plain.equals("2")) && message.quote().isEmpty() && !Interpreter.isCalled(message)
                && site.community().person(message.sender()).isEmpty();
        return mayBe && conversations.showOfHands(message)
                .filter(at -> store.<Boolean>read(site.community().id(), tx -> tx.conversations()
                        .pending(message.group(), message.sender(), PendingQuestion.Kind.SOLVED, message.receivedAt())
                        .filter(question -> question.askedAt().isAfter(at))
                        .isEmpty()))
                .isPresent();
    }

    /// What a colleague says among neighbours who wait for something: they are few, so the store can be asked.
    private boolean mayBeAboutACase(Site site, InboundMessage message) {
        return isOfStaffAmongResidents(site, message)
                && store.<Boolean>read(site.community().id(), tx -> !tx.cases().openInGroup(message.group().orElseThrow(), 1).isEmpty());
    }

    /// What sounds like talk, from whoever a quarrel in that group was about a moment ago.
    private boolean mayBeHittingBack(Site site, InboundMessage message, Understanding understanding, String plain) {
        return mayHitBack(message, plain) && store.<Boolean>read(site.community().id(), tx ->
                Handling.mayHitBack(new Turn(site, message, understanding.isBundle(), tx, chance)));
    }

    private boolean mayHitBack(InboundMessage message, String plain) {
        return conversations.isHot(message) && Handling.soundsLikeHittingBack(plain);
    }

    /// What sounds like talk where an alarm was raised minutes ago: 好像是402的.
    private boolean isOfAnAlarm(Site site, InboundMessage message, Understanding understanding) {
        return mayBeOfAnAlarm(message) && store.<Boolean>read(site.community().id(), tx ->
                Handling.isOfAnAlarm(new Turn(site, message, understanding.isBundle(), tx, chance), understanding));
    }

    private boolean mayBeOfAnAlarm(InboundMessage message) {
        return conversations.mayBeOfAnAlarm(message, category -> Handling.maySpeakOfADanger(category, PlainText.of(message.text())));
    }

    /// Alarms that were up before the start are talked of still.
    private void recallAlarms(Community community) {
        var compounds = Stream.concat(community.compounds().stream().map(compound -> Optional.of(compound.id())), Stream.of(Optional.<String>empty())).toList();
        store.<List<Case>>read(community.id(), tx -> compounds.stream()
                        .flatMap(compound -> tx.cases().openOfKind(Kind.EMERGENCY, compound, Instant.EPOCH, NEWEST).stream())
                        .toList())
                .forEach(open -> open.group().ifPresent(group -> conversations.alarmed(group, open.reporter(), open.category(), open.openedAt())));
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
            return reply.messages().isEmpty() && reply.issues().stream().allMatch(issue -> issue.act() == Act.SILENT);
        }

        Stream<IssueReply> dangers() {
            return reply.issues().stream().filter(issue -> issue.kind() == Kind.EMERGENCY && (issue.act() == Act.ALARM || issue.act() == Act.JOIN));
        }

        boolean isQuarrel() {
            return decisions.stream().anyMatch(Decided::isOfAQuarrel) || reply.issues().stream().anyMatch(issue -> issue.kind() == Kind.DISPUTE);
        }
    }

    private Outcome act(Site site, InboundMessage message, Understanding understanding, Transaction tx) {
        var turn = new Turn(site, message, understanding, conversations.shownWith(message), tx, chance);
        var handling = new Handling(turn, understanding);
        var reply = handling.handle();
        // within the write, where one comes after the other
        return new Outcome(turns.incrementAndGet(), reply, handling.decisions(), handling.inForce(), handling.answers(), handling.changes(), handling.spokenOf());
    }

    private static boolean needsNobody(Understanding understanding) {
        return understanding.pieces().stream().allMatch(piece -> piece.kind() == Kind.CHATTER);
    }

    /// A few words on what neighbours have just told: +1, unless somebody asks for one, or 几点来电.
    private boolean mayBeAnEcho(Site site, InboundMessage message, String plain) {
        return Echo.mayBe(plain)
                && (Echo.sameThing(plain).isPresent() || Echo.isBare(plain) && !conversations.isAskedForAShowOfHands(message) || site.community().isNamedInAnIncident(plain));
    }

    /// Called by name, a colleague's short reply or their answer to a question, a resident's word on their case, a wish to have an answer in
    /// another form, a phone to call, or a short text that names a place or a fact and so may answer a question.
    private boolean mayBeMeantForLinli(Site site, InboundMessage message, String plain, Place said) {
        return Interpreter.isCalled(message)
                || plain.contains("人工")
                || mayBeAnEcho(site, message, plain)
                || SecondThoughts.mayBe(plain)
                || plain.length() <= LONGEST_ANSWER && (!said.isUnknown() || Handling.mayBeANumberOfAHouse(plain) || site.answers().mayBeToldWhenAsked(plain))
                || FormWish.in(plain).isPresent()
                || Handling.mayBeLeftWithAMatter(plain)
                || ResidentReply.parse(plain).isPresent()
                || site.community().person(message.sender()).isPresent()
                        && (isShortWordAmongStaff(site, message) || ShortReply.parse(message.text()).isPresent()
                                || message.text().length() <= LONGEST_REASON && ShortReply.mayBeOnCases(message.text()));
    }

    /// Also one of a colleague to Linli alone.
    private static boolean isShortWordAmongStaff(Site site, InboundMessage message) {
        return message.text().length() <= LONGEST_REASON
                && (message.isPrivate() || message.group().flatMap(site.community()::group).filter(Group::isStaff).isPresent());
    }
}
