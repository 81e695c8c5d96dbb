package linli.act;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import linli.answer.Response;
import linli.cases.Case;
import linli.cases.CaseCorrection;
import linli.cases.CaseWork;
import linli.cases.Report;
import linli.cases.SameMatter;
import linli.cases.Speech;
import linli.cases.Workbench;
import linli.community.Group;
import linli.decide.Circumstances;
import linli.knowledge.Entry;
import linli.message.InboundMessage;
import linli.message.Purpose;
import linli.message.SentMessage;
import linli.outbox.Post;
import linli.recall.Edition;
import linli.recall.Form;
import linli.recall.GivenAnswer;
import linli.site.Site;
import linli.store.Transaction;
import linli.understand.Interpreter;
import linli.understand.Issue;

/// Linli's turn to act on one message: what was said, what is known around it, and the means to act, all within one transaction.
public final class Turn implements Circumstances {
    /// Lines that follow within this time belong to what the first one opened.
    private static final Duration STILL_TALKING = Duration.ofMinutes(30);
    /// The same answer is not given twice in a group within this time.
    private static final Duration ANSWER_STILL_READ = Duration.ofHours(2);

    private final Site site;
    private final InboundMessage message;
    private final boolean isBundle;
    private final Transaction tx;
    private final Speech speech;
    private final Post post;
    private final CaseWork work;
    private final CaseCorrection corrections;
    private final Workbench bench;
    private final Optional<Group> group;
    private final Set<Integer> openedNow = new HashSet<>();

    public Turn(Site site, InboundMessage message, boolean isBundle, Transaction tx) {
        this.site = site;
        this.message = message;
        this.isBundle = isBundle;
        this.tx = tx;
        this.speech = site.speech();
        this.group = message.group().flatMap(site.community()::group);
        var recipients = new Recipients(site, tx);
        this.post = new Post(tx.outbox(), Recipients.guard(site), recipients::channelOf, message.receivedAt());
        this.work = new CaseWork(tx.cases(), post, speech, recipients::isReachable, message.receivedAt());
        this.bench = new Workbench(tx.cases(), post, speech, recipients::isReachable, message.receivedAt());
        this.corrections = new CaseCorrection(tx.cases(), post, speech, recipients::isReachable, message.receivedAt());
    }

    Site site() {
        return site;
    }

    InboundMessage message() {
        return message;
    }

    Transaction tx() {
        return tx;
    }

    public Post post() {
        return post;
    }

    public CaseWork work() {
        return work;
    }

    CaseCorrection corrections() {
        return corrections;
    }

    Workbench bench() {
        return bench;
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
    public Optional<Case> sameMatter(Issue issue) {
        return new SameMatter(site.community()).find(tx.cases(), report(issue), now(), this::hasJustOpened);
    }

    @Override
    public Optional<Case> justOpened() {
        return tx.cases().openReportedBy(message.sender(), 1).stream()
                .filter(c -> c.group().equals(message.group()) && c.openedAt().isAfter(now().minus(STILL_TALKING)))
                .filter(c -> !isBundle || !hasJustOpened(c))
                .findFirst();
    }

    @Override
    public boolean hasBudget() {
        return message.group().map(id -> new QuietBudget(site, tx).isLeft(id, now())).orElse(true);
    }

    @Override
    public boolean wasTold(String text) {
        return wasSaid(text, ANSWER_STILL_READ);
    }

    /// Whether these very words were said where the message came from.
    boolean wasSaid(String text, Duration within) {
        return tx.outbox().saidSince(whereItWasSaid(), text, now().minus(within));
    }

    String whereItWasSaid() {
        return message.group().orElse(message.sender());
    }

    Edition editionOf(Entry entry) {
        return new Successor(site.community(), site.knowledge()).editionOf(entry);
    }

    /// Answers where the question came from.
    ///
    /// @param unasked whether it uses up the group's quiet budget
    void answer(Response.Told response, boolean unasked) {
        say(response.text(), Purpose.REPLY, Optional.empty(), unasked)
                .ifPresent(said -> rememberAnswer(said, editionOf(response.entry()), Form.SHORT));
    }

    /// So that whoever was given it can be told when it holds no more.
    void rememberAnswer(SentMessage said, Edition edition, Form form) {
        tx.givenAnswers().remember(new GivenAnswer(
                Long.parseLong(said.id()), edition, form, said.to(), said.audience(), Optional.of(message.sender()), now()));
    }

    Case open(Issue issue) {
        var opened = work.open(report(issue));
        openedNow.add(opened.number());
        return opened;
    }

    /// Whether this very message opened it.
    boolean hasJustOpened(Case open) {
        return openedNow.contains(open.number());
    }

    Report report(Issue issue) {
        boolean fromAnother = !issue.speaker().isEmpty();
        return new Report(
                issue.kind(), issue.category(), issue.severity(), issue.place(), message.group(), message.sender(),
                fromAnother ? Optional.of(issue.speaker()) : message.name(), issue.text(), message.id());
    }

    /// Says something where the message came from; nothing but of danger where the group wants quiet and nobody called Linli.
    ///
    /// @param unasked whether it uses up the group's quiet budget
    Optional<SentMessage> say(String text, Purpose purpose, Optional<Case> about, boolean unasked) {
        boolean mayBeSaid = isCalled() || purpose == Purpose.ALARM || message.group().flatMap(id -> tx.conversations().hush(id, now())).isEmpty();
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
