package linli.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import linli.alarm.Alarms;
import linli.alarm.Relay;
import linli.alarm.Scene;
import linli.cases.Case;
import linli.cases.CaseCorrection;
import linli.cases.CaseWork;
import linli.cases.Speech;
import linli.cases.Workbench;
import linli.community.Group;
import linli.conversation.PendingQuestion;
import linli.decide.Circumstances;
import linli.decide.Decider;
import linli.incident.Incidents;
import linli.mediation.Quarrels;
import linli.message.Enclosure;
import linli.message.InboundMessage;
import linli.message.Place;
import linli.message.Purpose;
import linli.message.SentMessage;
import linli.outbox.Post;
import linli.reach.QuietBudget;
import linli.reach.Recipients;
import linli.site.Site;
import linli.store.Transaction;
import linli.text.PlainText;
import linli.understand.Interpreter;
import linli.understand.Issue;
import linli.understand.Understanding;

/// Linli's turn to act on one message: what was said, what is known around it, and the means to act, all within one transaction.
public final class Turn implements Circumstances {
    /// The same answer is not given twice in a group within this time.
    private static final Duration ANSWER_STILL_READ = Duration.ofHours(2);

    private final Site site;
    private final InboundMessage message;
    private final String plain;
    private final Place where;
    private final boolean isBundle;
    private final List<Enclosure> enclosed;
    private final Transaction tx;
    private final RandomGenerator chance;
    private final Speech speech;
    private final Post post;
    private final CaseWork work;
    private final CaseCorrection corrections;
    private final Workbench bench;
    private final Alarms alarms;
    private final Relay relay;
    private final Scene scene;
    private final Optional<Group> group;
    private final Filing filing;

    /// A turn on a message with which nothing was shown.
    ///
    /// @param chance draws what nobody may guess
    public Turn(Site site, InboundMessage message, boolean isBundle, Transaction tx, RandomGenerator chance) {
        this(site, message, site.community().placeOf(message.group(), message.sender()), new Understanding(List.of(), isBundle), List.of(), tx, chance);
    }

    /// @param where what it tells of where things are that it was said there
    /// @param enclosed what was shown with the message or just before it
    /// @param chance draws what nobody may guess
    public Turn(
            Site site, InboundMessage message, Place where, Understanding understanding, List<Enclosure> enclosed, Transaction tx,
            RandomGenerator chance) {
        this.site = site;
        this.message = message;
        this.plain = PlainText.of(message.text());
        this.where = where;
        this.isBundle = understanding.isBundle();
        this.enclosed = enclosed;
        this.tx = tx;
        this.chance = chance;
        this.speech = site.speech();
        this.group = message.group().flatMap(site.community()::group);
        var recipients = new Recipients(site, tx);
        this.post = new Post(tx.outbox(), recipients.guard(), recipients::channelOf, message.receivedAt());
        this.work = new CaseWork(tx.cases(), post, speech, recipients::isReachable, message.receivedAt());
        this.bench = new Workbench(tx.cases(), post, speech, recipients::isReachable, message.receivedAt());
        this.alarms = new Alarms(tx.alarms(), tx.cases(), work, post, speech, recipients::isReachable, message.receivedAt());
        this.relay = new Relay(tx.alarms(), post, speech, recipients::isReachable, message.group(), message.receivedAt());
        this.scene = new Scene(tx.alarms(), tx.cases(), work, post, speech, relay, message.receivedAt());
        this.corrections = new CaseCorrection(tx.cases(), post, speech, recipients::isReachable, message.receivedAt());
        this.filing = new Filing(this, understanding);
    }

    public Site site() {
        return site;
    }

    public InboundMessage message() {
        return message;
    }

    /// Its words as [PlainText] leaves them.
    public String plain() {
        return plain;
    }

    /// What it tells of where things are that the message was said there: the place of the group, or in private where the sender lives.
    public Place where() {
        return where;
    }

    public Transaction tx() {
        return tx;
    }

    /// What was shown with the message or just before it.
    public List<Enclosure> enclosed() {
        return enclosed;
    }

    public RandomGenerator chance() {
        return chance;
    }

    public Post post() {
        return post;
    }

    public CaseWork work() {
        return work;
    }

    public Alarms alarms() {
        return alarms;
    }

    public Relay relay() {
        return relay;
    }

    public Scene scene() {
        return scene;
    }

    public CaseCorrection corrections() {
        return corrections;
    }

    public Workbench bench() {
        return bench;
    }

    public Filing filing() {
        return filing;
    }

    public Incidents incidents() {
        return new Incidents(tx.cases(), tx.incidents(), work, speech, now());
    }

    public Quarrels quarrels() {
        return new Quarrels(tx.cases(), tx.mediations(), site.community());
    }

    public Speech speech() {
        return speech;
    }

    @Override
    public Instant now() {
        return message.receivedAt();
    }

    @Override
    public Optional<Group> group() {
        return group;
    }

    @Override
    public boolean isCalled() {
        return Interpreter.isCalled(message);
    }

    @Override
    public boolean isBundle() {
        return isBundle;
    }

    @Override
    public boolean isStaff() {
        return site.community().person(message.sender()).isPresent();
    }

    @Override
    public boolean isOfTheirHouse(Issue issue) {
        var home = site.community().placeOf(Optional.empty(), message.sender());
        var named = site.interpreter().places().find(PlainText.of(issue.text()));
        return isStaff() && home.unit().isPresent() && named.building().isPresent() && named.building().equals(home.building())
                && issue.place().compound().equals(home.compound());
    }

    @Override
    public Optional<Case> sameMatter(Issue issue) {
        return new Known(this).sameMatter(issue);
    }

    @Override
    public Optional<Case> echoed(Issue issue) {
        return new Known(this).echoed(issue);
    }

    @Override
    public Optional<Case> justOpened() {
        return new Known(this).justOpened();
    }

    @Override
    public boolean hasBudget() {
        return message.group().map(id -> new QuietBudget(site, tx).isLeft(id, now())).orElse(true);
    }

    @Override
    public boolean wasAskedWhat() {
        return tx.conversations().pending(message.group(), message.sender(), PendingQuestion.Kind.TOPIC, now()).isPresent();
    }

    @Override
    public boolean wasTold(String text) {
        return wasSaid(text, ANSWER_STILL_READ);
    }

    /// Whether these very words were said where the message came from.
    public boolean wasSaid(String text, Duration within) {
        return tx.outbox().saidSince(whereItWasSaid(), text, now().minus(within));
    }

    /// Whether anything on a case was said where the message came from.
    public boolean wasReadHereOf(Case about, Duration within) {
        return tx.outbox().hasHeardOf(whereItWasSaid(), about.label(), now().minus(within));
    }

    /// Whether colleagues read the card of a case just where the message came from.
    public boolean isCardReadHere(Case opened) {
        return group.filter(Group::isStaff)
                .filter(here -> post.sent().stream()
                        .anyMatch(message -> message.to().equals(here.id()) && message.text().contains(opened.label())))
                .isPresent();
    }

    public String whereItWasSaid() {
        return message.group().orElse(message.sender());
    }

    /// Says something where the message came from; nothing but of danger where the group wants quiet and nobody called Linli or a human.
    ///
    /// @param unasked whether it uses up the group's quiet budget
    public Optional<SentMessage> say(String text, Purpose purpose, Optional<Case> about, boolean unasked) {
        boolean isAsked = isCalled() || Decider.isHumanWanted(message.text());
        boolean mayBeSaid = isAsked || purpose == Purpose.ALARM || message.group().flatMap(id -> tx.conversations().hush(id, now())).isEmpty();
        return mayBeSaid ? sayIt(text, purpose, about, unasked) : Optional.empty();
    }

    private Optional<SentMessage> sayIt(String text, Purpose purpose, Optional<Case> about, boolean unasked) {
        return post.say(message.group()
                .map(id -> group.filter(Group::isStaff).isPresent()
                        ? about.map(c -> speech.toStaffGroup(id, purpose, text, c))
                                .orElseGet(() -> speech.toStaff(id, purpose, text))
                        : speech.toGroup(id, purpose, text, about, unasked))
                .orElseGet(() -> speech.toResident(message.sender(), text, about)));
    }
}
