package linli.act;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linli.alarm.Drills;
import linli.alarm.SecondThoughts;
import linli.answer.Answers;
import linli.answer.ClinicHours;
import linli.answer.Response;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.conversation.PendingFact;
import linli.conversation.PendingQuestion;
import linli.correction.Correction;
import linli.decide.Decided;
import linli.decide.Decision.Join;
import linli.decide.Reason;
import linli.desk.Answerbook;
import linli.desk.CaseReply;
import linli.desk.Desk;
import linli.desk.Emergencies;
import linli.desk.Guestbook;
import linli.desk.Mediation;
import linli.desk.Residents;
import linli.desk.Rota;
import linli.desk.ShortReply;
import linli.desk.Teaching;
import linli.digest.WrittenAnswer;
import linli.incident.Apart;
import linli.mediation.DisputeCard;
import linli.mediation.Quarrels;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Label;
import linli.message.Place;
import linli.message.Purpose;
import linli.message.Reply;
import linli.roster.StaffChange;
import linli.text.PlainText;
import linli.understand.Issue;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// What happens to a message within its transaction: is it known already, a short reply, a resident's word on a case, an answer to a
/// question of Linli's, a wish to have an answer in another form, or something to decide upon.
public final class Handling {
    /// An answer to "哪一栋?" is short; what is longer is a matter of its own.
    private static final int LONGEST_ANSWER = 20;
    private static final int MOST_AT_ONCE = 10;
    /// So soon after an alarm, whoever raised it means it when they say 没事了.
    private static final Duration SECOND_THOUGHTS = Duration.ofHours(1);

    private final Turn turn;
    private final Understanding understanding;
    private final List<Decided> decisions = new ArrayList<>();
    private Optional<List<Correction>> inForce = Optional.empty();
    private Optional<List<WrittenAnswer>> answers = Optional.empty();
    private Optional<List<StaffChange>> changes = Optional.empty();

    public Handling(Turn turn, Understanding understanding) {
        this.turn = turn;
        this.understanding = understanding;
    }

    public Reply handle() {
        var known = turn.tx().conversations().replyTo(turn.message().id());
        if (known.isPresent()) {
            return known.get().asDuplicate();
        }
        if (turn.message().isPrivate()) {
            turn.tx().conversations().rememberContact(turn.message().sender(), turn.message().id().channel(), turn.now());
        }
        if (new ColleagueSpeaks(turn, understanding).isHeard()) {
            return Reply.SILENT;
        }
        var issues = shortReply().or(this::secondThoughts).or(this::residentsReply).or(this::promiseKept)
                .or(this::placeGiven).or(this::factGiven).or(this::comment)
                .or(this::anotherForm).map(List::of).orElseGet(this::decided);
        var reply = new Reply(false, issues, turn.post().sent());
        if (!issues.isEmpty()) { // also a question passed over for good reasons: a repeat must not be decided anew
            turn.tx().conversations().remember(turn.message(), reply);
        }
        return reply;
    }

    /// What was decided piece by piece; empty when the message was a reply, or known.
    public List<Decided> decisions() {
        return List.copyOf(decisions);
    }

    /// All corrections as they are after this message, if it was about one.
    public Optional<List<Correction>> inForce() {
        return inForce;
    }

    /// All answers of staff as they are after this message, if it put one in force or took one back.
    public Optional<List<WrittenAnswer>> answers() {
        return answers;
    }

    /// All that staff have said of who is there, if this message said something of it.
    public Optional<List<StaffChange>> changes() {
        return changes;
    }

    private Optional<IssueReply> shortReply() {
        var tx = turn.tx();
        var outcomes = new Outcomes(tx, turn.post(), turn.speech(), turn.site().knowledge(), turn.scene(), turn.now());
        var teaching = new Teaching(
                tx.cases(), tx.corrections(), turn.corrections(), turn.speech(), new Schooling(turn.site().interpreter()));
        var owed = new OwedAnswers(turn.site(), tx, turn.post(), turn.now());
        var desk = new Desk(
                turn.bench(), turn.work(), tx.outbox(), tx.conversations(), outcomes, teaching, new Answerbook(tx.digests(), owed::tell),
                turn.incidents(), new Apart(tx.cases(), tx.incidents(), turn.work(), turn.now()),
                new Emergencies(tx.alarms(), turn.scene(), new Drills(tx.alarms(), turn.post(), turn.speech(), turn.now())), mediation(),
                new Rota(tx.staffChanges(), tx.cases()), new Guestbook(tx.aliases(), turn.chance()));
        return told(desk.obey(turn.message(), turn.group(), turn.now()));
    }

    private Optional<IssueReply> residentsReply() {
        var tx = turn.tx();
        var natures = understanding.pieces().stream().map(piece -> new Label(piece.kind(), piece.category())).toList();
        return told(new Residents(turn.bench(), tx.outbox(), tx.conversations())
                .obey(turn.message(), turn.group(), turn.isCalled(), natures));
    }

    private Optional<IssueReply> told(Desk.Obeyed obeyed) {
        var tx = turn.tx();
        return switch (obeyed) {
            case Desk.Obeyed.NotMeant _ -> Optional.empty();
            case Desk.Obeyed.Answered _ -> Optional.of(command(Optional.empty()));
            case Desk.Obeyed.Done(var worked) -> {
                if (!worked.isOpen()) {
                    tx.outbox().takeTheFloorBack(worked.label());
                }
                yield Optional.of(command(Optional.of(worked)));
            }
            case Desk.Obeyed.Taught(var worked) -> {
                inForce = Optional.of(tx.corrections().inForce());
                yield Optional.of(command(Optional.of(asItIsNow(worked))));
            }
            case Desk.Obeyed.Staffed _ -> {
                changes = Optional.of(tx.staffChanges().inForce());
                yield Optional.of(command(Optional.empty()));
            }
            case Desk.Obeyed.Informed _ -> {
                answers = Optional.of(tx.digests().inForce());
                yield Optional.of(command(Optional.empty()));
            }
        };
    }

    /// What a colleague has put right: what is a danger after all calls people, what is none calls them off.
    private Case asItIsNow(Case worked) {
        var alarm = turn.scene().alarmOf(worked);
        boolean danger = worked.kind() == Kind.EMERGENCY && worked.isOpen();
        if (danger && alarm.isEmpty()) {
            return turn.alarms().raise(worked);
        }
        if (!danger && alarm.isPresent()) {
            turn.site().community().person(turn.message().sender()).ifPresent(by ->
                    turn.scene().over(alarm.get(), worked, by, turn.speech().wording().labels().nameOf(worked.nature())));
        }
        return worked;
    }

    /// Whoever raised the alarm has second thoughts. Nobody is called off for that, and nobody is left without knowing it.
    private Optional<IssueReply> secondThoughts() {
        String plain = PlainText.of(turn.message().text());
        if (!SecondThoughts.mayBe(plain)) {
            return Optional.empty(); // without a look into the store
        }
        return turn.tx().cases().openReportedBy(turn.message().sender(), MOST_AT_ONCE).stream()
                .filter(c -> c.openedAt().isAfter(turn.now().minus(SECOND_THOUGHTS)) && tellsOfNoOtherDanger(c))
                .filter(c -> turn.scene().alarmOf(c).isPresent())
                .findFirst()
                .map(this::tell);
    }

    private boolean tellsOfNoOtherDanger(Case alarmed) {
        return understanding.pieces().stream()
                .allMatch(piece -> piece.kind() != Kind.EMERGENCY || piece.category().equals(alarmed.category()));
    }

    private IssueReply tell(Case alarmed) {
        var message = turn.message();
        turn.scene().alarmOf(alarmed).ifPresent(alarm -> turn.scene().reporterSays(alarm, alarmed, message.text()));
        turn.tx().cases().addSource(alarmed.number(), message.id(), message.sender(), message.group());
        turn.tx().cases().append(new CaseEvent(
                alarmed.number(), CaseEvent.Type.JOINED, turn.now(), message.sender(), message.id().id()));
        return new IssueReply(
                "", message.text(), Kind.CHATTER, Optional.empty(), Act.JOIN, Optional.of(alarmed.label()), alarmed.incident());
    }

    private Mediation mediation() {
        var site = turn.site();
        return new Mediation(
                new Quarrels(turn.tx().cases(), turn.tx().mediations(), site.community()), site.mediation(),
                new DisputeCard(site.community(), site.wording(), site.mediation()),
                new ClinicHours(site.community(), site.mediation().clinic()), new Recipients(site, turn.tx())::isReachable);
    }

    private Optional<IssueReply> promiseKept() {
        return turn.message().isPrivate()
                ? new Promises(turn.site(), turn.tx(), turn.post(), turn.work(), turn.now())
                        .answered(turn.message().sender(), turn.message().text())
                        .map(about -> command(Optional.of(about)))
                : Optional.empty();
    }

    private Optional<IssueReply> placeGiven() {
        return turn.tx().conversations()
                .pending(turn.message().group(), turn.message().sender(), PendingQuestion.Kind.PLACE, turn.now())
                .flatMap(this::placeGiven);
    }

    private Optional<IssueReply> placeGiven(PendingQuestion pending) {
        String plain = PlainText.of(turn.message().text());
        var finder = turn.site().interpreter().places();
        Place said = finder.find(plain);
        var open = turn.tx().cases().find(pending.caseNumber()).filter(Case::isOpen);
        if (!said.isFindable() || plain.length() > LONGEST_ANSWER || open.isEmpty()) {
            return Optional.empty();
        }
        turn.tx().conversations().settle(pending);
        var words = new FirstWords(turn);
        var placed = place(open.get(), said);
        words.taken(placed);
        besideIt(open.get()).forEach(beside -> words.taken(place(beside, said)));
        words.say();
        return Optional.of(command(Optional.of(placed)));
    }

    /// What the answer to a question of theirs hangs on; asked for once each, so that what is still not known after that is left open.
    private Optional<IssueReply> factGiven() {
        String plain = PlainText.of(turn.message().text());
        if (plain.length() > LONGEST_ANSWER || !Answers.mayTellAFact(turn.site().knowledge(), plain)) {
            return Optional.empty(); // without a look into the store
        }
        return turn.tx().conversations().pendingFact(turn.message().group(), turn.message().sender(), turn.now())
                .flatMap(this::factGiven);
    }

    private Optional<IssueReply> factGiven(PendingFact pending) {
        String text = turn.message().text();
        var answers = turn.site().answers();
        var entry = turn.site().knowledge().entry(pending.entry());
        var fact = turn.site().knowledge().table(pending.entry()).flatMap(table -> table.fact(pending.fact()));
        boolean isAnswer = fact.filter(asked -> answers.tells(asked, text, turn.now())).isPresent();
        if (!isAnswer || entry.isEmpty()) {
            return Optional.empty();
        }
        turn.tx().conversations().settle(pending);
        return Optional.of(switch (answers.respond(entry.get(), pending.question(), fact.get(), text, turn.now())) {
            case Response.Told told -> {
                turn.answer(told, false);
                yield aboutEntry(told.entry().id(), Act.ANSWER);
            }
            case Response.Wanting wanting -> {
                turn.tx().conversations().ask(new PendingFact(
                        pending.group(), pending.person(), pending.entry(), wanting.question(), wanting.fact().id(),
                        pending.expiresAt()));
                turn.say(wanting.text(), Purpose.REPLY, Optional.empty(), false);
                yield aboutEntry(wanting.entry().id(), Act.ASK);
            }
        });
    }

    private IssueReply aboutEntry(String entry, Act act) {
        return new IssueReply(
                "", turn.message().text(), Kind.QUESTION, Optional.of(entry), act, Optional.empty(), Optional.empty());
    }

    private Optional<IssueReply> comment() {
        return new Comment(turn).heed().map(this::command);
    }

    private Optional<IssueReply> anotherForm() {
        return new AnotherForm(turn).give().map(entry -> aboutEntry(entry, Act.ANSWER));
    }

    private Case place(Case open, Place said) {
        var placed = turn.work().place(open, turn.site().interpreter().places().completed(said.orElse(open.place())));
        turn.incidents().placed(placed);
        return turn.alarms().moved(turn.tx().cases().find(placed.number()).orElseThrow());
    }

    /// The other matters of the same message: one answer says where all of them are.
    private List<Case> besideIt(Case open) {
        return turn.tx().cases().openReportedBy(open.reporter(), MOST_AT_ONCE).stream()
                .filter(c -> c.number() != open.number() && c.openedAt().equals(open.openedAt()))
                .filter(c -> c.group().equals(open.group()) && !c.place().isFindable() && !c.confidential())
                .toList();
    }

    private IssueReply command(Optional<Case> about) {
        return new IssueReply(
                "", turn.message().text(), Kind.CHATTER, Optional.empty(), Act.COMMAND, about.map(Case::label),
                about.flatMap(Case::incident));
    }

    private List<IssueReply> decided() {
        if (isStrangersCommand()) {
            return List.of();
        }
        var acts = new Acts(turn);
        var sides = new Sides(turn);
        var issues = new ArrayList<IssueReply>();
        for (Issue piece : understanding.pieces()) {
            var decided = sides.toldInPrivate(piece)
                    .map(quarrel -> new Decided(new Join(quarrel), Reason.SAME_MATTER))
                    .orElseGet(() -> turn.site().decider().decide(piece, turn));
            decisions.add(decided);
            if (!decided.isNobodysBusiness()) {
                issues.add(acts.perform(piece, decided));
            }
        }
        if (issues.isEmpty() && turn.isBundle()) {
            talkPassedOn(acts).ifPresent(issues::add);
        }
        acts.finish();
        return issues;
    }

    /// A short reply with the number of a case that the sender has nothing to do with: it does nothing, and nobody learns what that number is.
    private boolean isStrangersCommand() {
        boolean isPlain = turn.message().forwarded().isEmpty() && understanding.pieces().stream().allMatch(piece -> piece.kind() == Kind.CHATTER);
        return isPlain && !turn.isStaff() && ShortReply.parse(turn.message().text())
                .filter(CaseReply.class::isInstance)
                .flatMap(ShortReply::number)
                .filter(number -> !turn.tx().cases().reportersOf(number).contains(turn.message().sender()))
                .isPresent();
    }

    /// Whoever passes talk on to Linli means something by it, also where no line of it seems to need anybody.
    private Optional<IssueReply> talkPassedOn(Acts acts) {
        var pieces = understanding.pieces();
        var leastPlain = pieces.stream().min(Comparator.comparingDouble(Issue::confidence));
        if (leastPlain.isEmpty()) {
            return Optional.empty();
        }
        var decided = turn.site().decider().decideOnTalk(leastPlain.get(), turn);
        decisions.set(pieces.indexOf(leastPlain.get()), decided);
        return decided.isNobodysBusiness() ? Optional.empty() : Optional.of(acts.perform(leastPlain.get(), decided));
    }
}
