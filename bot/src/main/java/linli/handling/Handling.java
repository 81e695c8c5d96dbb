package linli.handling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import linli.act.Acts;
import linli.act.GivenHere;
import linli.afteralarm.AfterAnAlarm;
import linli.afteralarm.KeptFrom;
import linli.bundle.Comment;
import linli.bundle.OnWhatWasPassedOn;
import linli.bundle.PassedOnBefore;
import linli.bundle.Remarks;
import linli.cases.Case;
import linli.casetalk.ColleagueSpeaks;
import linli.casetalk.Commands;
import linli.casetalk.GuestsWord;
import linli.correction.Correction;
import linli.decide.Decided;
import linli.decide.Decision;
import linli.decide.Decision.Collect;
import linli.decide.Decision.HandOver;
import linli.decide.Decision.Join;
import linli.decide.Decision.Silent;
import linli.decide.Reason;
import linli.desk.Desk;
import linli.digest.WrittenAnswer;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Purpose;
import linli.message.Reply;
import linli.owed.Promises;
import linli.reply.ShortReply;
import linli.roster.StaffChange;
import linli.sequel.Addenda;
import linli.sequel.Aftereffects;
import linli.sequel.AskedByAColleague;
import linli.sequel.Confiding;
import linli.sequel.InConfidence;
import linli.sequel.PendingAnswers;
import linli.sequel.SameFew;
import linli.sequel.TheirOwn;
import linli.text.Question;
import linli.topic.AnotherForm;
import linli.topic.AskedOn;
import linli.topic.WhatIsAsked;
import linli.turn.Receipt;
import linli.turn.Sides;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// What happens to a message within its transaction: is it known already, a short reply, a resident's word on a case, an answer to a
/// question of Linli's, a wish to have an answer in another form, or something to decide upon.
public final class Handling {
    private final Turn turn;
    private final boolean mayAnswerAColleague;
    private final Understanding understanding;
    private final Optional<ShowOfHands> showOfHands;
    private final Commands commands;
    private final AskedOn askedOn;
    private final TheirOwn theirOwn;
    private final Noticeboard noticeboard;
    private final List<Decided> decisions = new ArrayList<>();
    private Optional<Integer> spokenOf = Optional.empty();

    /// @param showOfHands when somebody has just asked everybody in the group for a +1, if anybody has
    /// @param mayAnswerAColleague whether a colleague's word was carried there so lately that the sender may answer it
    public Handling(Turn turn, Understanding understanding, Optional<Instant> showOfHands, boolean mayAnswerAColleague) {
        this.turn = turn;
        this.mayAnswerAColleague = mayAnswerAColleague;
        this.understanding = understanding;
        this.showOfHands = showOfHands.map(askedAt -> new ShowOfHands(turn, askedAt));
        this.commands = new Commands(turn, understanding);
        this.askedOn = new AskedOn(turn, understanding);
        this.theirOwn = new TheirOwn(turn, understanding);
        this.noticeboard = new Noticeboard(turn, understanding);
    }

    /// Whether talk that left such traces is on something that is known.
    public boolean isOn(Traces traces) {
        return traces.leadSomewhere(turn, understanding, theirOwn, askedOn);
    }

    public Reply handle() {
        var known = turn.tx().conversations().replyTo(turn.message().id());
        if (known.isPresent()) {
            return known.get().asDuplicate();
        }
        if (showOfHands.filter(ShowOfHands::isRaised).isPresent()) {
            return new Reply(false, List.of(), List.of());
        }
        if (turn.message().isPrivate()) {
            turn.tx().conversations().rememberContact(turn.message().sender(), turn.message().id().channel(), turn.now());
        }
        boolean isANotice = noticeboard.putUp();
        new Bulletin(turn, understanding).putUp();
        if (new ColleagueSpeaks(turn, understanding).isHeard() || isANotice) {
            var heard = new Reply(false, List.of(), turn.post().sent());
            turn.tx().conversations().remember(turn.message(), heard);
            return heard;
        }
        var issues = whoseItMayBe().map(Supplier::get).flatMap(Optional::stream).findFirst().map(List::of).orElseGet(this::decided);
        spokenOf = new Enclosing(turn).keep(issues);
        var reply = new Reply(false, issues, turn.post().sent());
        if (!issues.isEmpty()) { // also a question passed over for good reasons: a repeat must not be decided anew
            turn.tx().conversations().remember(turn.message(), reply);
        }
        return reply;
    }

    /// What a message may belong to before it is decided upon as a matter of its own, in the order in which each is asked; the first that knows it takes it.
    private Stream<Supplier<Optional<IssueReply>>> whoseItMayBe() {
        var asked = new PendingAnswers(turn);
        var guest = new GuestsWord(turn, understanding);
        return Stream.of(
                () -> guest.onACaseNamed().map(this::receipt),
                this::onWhatWasPassedOn,
                commands::ofStaff,
                new HowItWorks(turn)::answer,
                new ToLinliItself(turn)::answer,
                new AfterAnAlarm(turn, understanding)::heed,
                new KeptFrom(turn)::heed,
                new InConfidence(turn, understanding)::heed,
                new Confiding(turn, understanding)::heed,
                new Sides(turn)::asked,
                noticeboard::answer,
                () -> noticeboard.stillOut().map(this::decidedUpon),
                new Bulletin(turn, understanding)::answer,
                () -> new WhatIsAsked(turn, understanding).told().map(this::decidedUpon),
                askedOn::answered,
                new OnWhatWasPassedOn(turn, understanding)::heed,
                () -> Optional.of(turn).filter(_ -> mayAnswerAColleague).flatMap(_ -> new AskedByAColleague(turn, understanding).answered()),
                commands::ofResident,
                this::promiseKept,
                new NotOurs(turn, understanding)::tell,
                asked::placeGiven,
                asked::factGiven,
                askedOn::told,
                new Addenda(turn, understanding)::heed,
                this::askedBesideWhatWaits,
                this::comment,
                theirOwn::heed,
                new SameFew(turn, understanding)::heed,
                this::anotherForm,
                () -> guest.onTheLatest().map(this::receipt));
    }

    /// The case that whoever wrote the message spoke of: what they show next is of that one.
    public Optional<Integer> spokenOf() {
        return spokenOf;
    }

    /// What was decided piece by piece; empty when the message was a reply, or known.
    public List<Decided> decisions() {
        return List.copyOf(decisions);
    }

    /// All corrections as they are after this message, if it was about one.
    public Optional<List<Correction>> inForce() {
        return commands.inForce();
    }

    /// All answers of staff as they are after this message, if it put one in force or took one back.
    public Optional<List<WrittenAnswer>> answers() {
        return commands.answers();
    }

    /// All that staff have said of who is there, if this message said something of it.
    public Optional<List<StaffChange>> changes() {
        return commands.changes();
    }

    /// Whoever passes on what others tell goes on about that, unless she writes a short reply; words on a danger are for whoever is called to it.
    private Optional<IssueReply> onWhatWasPassedOn() {
        if (!turn.isStaff()) {
            return Optional.empty();
        }
        boolean isShortReply = ShortReply.mayName(turn.message().text()) && Desk.mayBeOnCases(turn.message().text()) || ShortReply.parse(turn.message().text()).isPresent();
        return isShortReply ? Optional.empty() : new OnWhatWasPassedOn(turn, understanding).heedUnlessOfDanger();
    }

    private IssueReply receipt(Case about) {
        return Receipt.ofCommand(turn.message(), Optional.of(about));
    }

    private Optional<IssueReply> promiseKept() {
        return turn.message().isPrivate()
                ? new Promises(turn.site(), turn.tx(), turn.post(), turn.work(), turn.now())
                        .answered(turn.message().sender(), turn.message().text())
                        .map(about -> Receipt.ofCommand(turn.message(), Optional.of(about)))
                : Optional.empty();
    }

    private Optional<IssueReply> comment() {
        return new Comment(turn).heed().map(about -> Receipt.ofCommand(turn.message(), about));
    }

    private IssueReply decidedUpon(Issue issue) {
        return carriedOut(issue, turn.site().decider().decide(issue, turn), new Acts(turn));
    }

    private IssueReply carriedOut(Issue issue, Decided decided, Acts acts) {
        decisions.add(decided);
        var reply = acts.perform(issue, decided);
        acts.finish();
        return reply;
    }

    private Optional<IssueReply> anotherForm() {
        return new AnotherForm(turn).give().map(entry -> Receipt.ofEntry(turn.message(), entry, Act.ANSWER));
    }

    private List<IssueReply> decided() {
        if (new CommandOnNothing(turn, understanding).isMeant()) {
            return List.of();
        }
        var acts = new Acts(turn);
        var sides = new Sides(turn);
        var onTopic = askedOn.handedOn().map(question -> handOn(question, acts)).or(askedOn::notUnderstood);
        if (onTopic.isPresent()) {
            return List.of(onTopic.get());
        }
        var issues = new ArrayList<IssueReply>();
        var remarks = new Remarks(turn, understanding);
        for (Issue piece : remarks.pieces()) {
            if (remarks.areSeenTo(piece)) {
                issues.add(remarks.leftAlone(piece));
                decisions.add(new Decided(new Silent(), Reason.NEEDS_NOBODY));
                continue;
            }
            var decided = sides.hearsay(piece)
                    .or(() -> goneOnAbout(piece, sides).map(Decided::goingOnWith))
                    .orElseGet(() -> sides.orTold(piece, turn.site().decider().decide(piece, turn)));
            decisions.add(decided);
            if (new HowItWorks(turn).tellWhoeverWorksOnCases(decided)) {
                issues.add(Receipt.ofCommand(turn.message(), Optional.empty()));
            } else if (!decided.isNobodysBusiness()) {
                issues.add(acts.perform(piece, decided).asItem(understanding.itemOf(piece)));
            }
        }
        if (issues.isEmpty() && turn.isBundle()) {
            talkPassedOn(acts).ifPresent(issues::add);
        }
        acts.finish();
        remarks.pass(issues);
        if (issues.isEmpty()) {
            new Unheard(turn, theirOwn).answer().ifPresent(issues::add);
        }
        return issues;
    }

    private Optional<Case> goneOnAbout(Issue piece, Sides sides) {
        return sides.toldInPrivate(piece).or(() -> sides.hitBackHere(piece)).or(() -> new InConfidence(turn, understanding).goingOn(piece)).or(() -> new Aftereffects(turn).of(piece))
                .or(() -> new PassedOnBefore(turn).goingOn(piece)).or(askedOn::ofWhatWasTold).or(() -> theirOwn.ofNeighbours(piece));
    }

    private Optional<IssueReply> askedBesideWhatWaits() {
        return askedOn.besideWhatWaits().map(question -> handOn(question, new Acts(turn)));
    }

    /// Whoever asks on what no entry speaks of is answered by a person, who reads what it was about; in a group where nobody called, it is kept.
    private IssueReply handOn(Issue question, Acts acts) {
        var decided = new Decided(turn.isCalled()
                ? turn.justOpened().filter(open -> open.kind() == Kind.QUESTION).<Decision>map(Join::new).orElseGet(HandOver::new)
                : new Collect(), Reason.NO_ENTRY_ANSWERS);
        var reply = carriedOut(question, decided, acts);
        if (decided.decision() instanceof Join(var open) && turn.post().sent().stream().noneMatch(sent -> sent.to().equals(turn.whereItWasSaid()))) {
            sayThatItIsAskedToo(open);
        }
        return reply;
    }

    /// Whoever goes on telling need not read it with every line.
    private void sayThatItIsAskedToo(Case open) {
        String word = turn.speech().say(Phrase.ASKED_TOO, "owner", turn.speech().titled(open.owner()), "due", turn.speech().time(open.due(), turn.now()));
        if (Question.hasAskingWords(turn.plain()) || !turn.wasSaid(word, GivenHere.A_MOMENT)) {
            turn.say(word, Purpose.REPLY, Optional.of(open), false);
        }
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
