package linli.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import linli.cases.CaseStore;
import linli.cases.CaseTime;
import linli.cases.CaseWork;
import linli.cases.ChangeOfHands;
import linli.cases.Prodding;
import linli.cases.Speech;
import linli.cases.Steps;
import linli.cases.Workbench;
import linli.colleague.Colleagues;
import linli.colleague.DeskTalk;
import linli.colleague.HeldLines;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Rights;
import linli.colleague.Said;
import linli.community.Group;
import linli.incident.Apart;
import linli.mediator.Mediating;
import linli.mediator.Mediation;
import linli.message.InboundMessage;
import linli.reply.AlarmReply;
import linli.reply.AnsweringReply;
import linli.reply.BindingReply;
import linli.reply.CaseNumbers;
import linli.reply.CaseReply;
import linli.reply.DutyReply;
import linli.reply.JoiningReply;
import linli.reply.MediationReply;
import linli.reply.Offhand;
import linli.reply.OverviewReply;
import linli.reply.Several;
import linli.reply.ShortReply;
import linli.reply.TeachingReply;
import linli.text.PlainText;
import linli.wording.Phrase;

/// Finds out who gave which short reply, and hands it to those who obey that family of replies, within one transaction. A stranger's
/// reply does nothing and learns nothing.
public final class Desk {
    private static final Pattern DIGIT_AND_WORDS = Pattern.compile("[2-5][\\s,，.。:：]\\s*\\p{IsHan}{2}.{0,30}");

    private final Speech speech;
    private final DeskTalk talk;
    private final CaseStore cases;
    private final Questions questions;
    private final OffhandWords offhand;
    private final Working working;
    private final OnWhatTheyHave onWhatTheyHave;
    private final Ordinals ordinals;
    private final Counted counted;
    private final NumberFirst numberFirst;
    private final AskedAfter askedAfter;
    private final Telling telling;
    private final ClosedTooSoon closedTooSoon;
    private final Overview overview;
    private final Schoolroom schoolroom;
    private final Answering answering;
    private final UnderTheDigest underTheDigest;
    private final Joining joining;
    private final AlarmDesk alarms;
    private final WordsFromTheSpot fromTheSpot;
    private final WordsAfterTheEnd afterTheEnd;
    private final Mediating mediating;
    private final Leaving leaving;
    private final Errands errands;
    private final DutyTalk dutyTalk;
    private final Introducing introducing;

    /// @param chance draws codes that nobody can guess
    public Desk(
            Workbench bench, CaseWork work, Apart apart, Ledgers ledgers, Outcome outcome, Askers askers, Teaching teaching, Emergencies emergencies,
            Mediation mediation, Ear ear, RandomGenerator chance) {
        this.speech = bench.speech();
        var outbox = ledgers.outbox();
        var conversations = ledgers.conversations();
        var digests = ledgers.digests();
        var incidents = emergencies.incidents();
        var pointing = new Pointing(bench.cases(), outbox, new Rights(speech.community(), emergencies.alarms()));
        var quotedLine = new QuotedLine(digests, outbox);
        var talk = new DeskTalk(digests, outbox, bench.post(), speech, new HeldLines());
        this.talk = talk;
        this.cases = bench.cases();
        var seconding = new Seconding(digests, quotedLine, talk, askers);
        this.questions = new Questions(conversations, talk);
        this.overview = new Overview(bench.cases(), bench.reachable(), new Steps(speech), talk);
        var timing = new Timing(new CaseTime(bench), outcome, questions, talk);
        var spokenOf = new SpokenOf(pointing);
        var closing = new Closing(work, bench, outcome, pointing, incidents, emergencies.scene(), spokenOf, questions, talk);
        var passing = new Passing(new ChangeOfHands(bench), pointing, new Colleagues(speech.community()), questions, talk);
        var taking = new Taking(work, timing, talk);
        this.telling = new Telling(ear, new Prodding(bench), pointing, closing, passing, taking, timing, new Asking(outcome, overview, taking, talk), talk);
        this.closedTooSoon = new ClosedTooSoon(closing, telling, pointing);
        this.numberFirst = new NumberFirst(bench.cases(), telling, pointing);
        var open = new OpenMatters(pointing, speech);
        this.onWhatTheyHave = new OnWhatTheyHave(telling, pointing, open, spokenOf, questions);
        this.ordinals = new Ordinals(bench.cases(), open, telling);
        this.counted = new Counted(bench.cases(), ear);
        this.askedAfter = new AskedAfter(open, ear, overview);
        this.working = new Working(new Prodding(bench), pointing, closing, passing, taking, timing, telling, closedTooSoon, incidents, overview, questions, talk);
        this.schoolroom = new Schoolroom(
                new Correcting(teaching, pointing, apart, outcome), new Learned(teaching, pointing), seconding, talk);
        this.underTheDigest = new UnderTheDigest(digests, outbox, speech);
        this.answering = new Answering(digests, quotedLine, talk, seconding);
        this.joining = new Joining(pointing, incidents, apart, emergencies, talk);
        this.alarms = new AlarmDesk(emergencies, bench.cases(), outbox, pointing, outcome, questions, new BesideTheDanger(bench.cases(), work, new Prodding(bench)), talk);
        this.afterTheEnd = new WordsAfterTheEnd(emergencies, bench.cases(), work, pointing, talk);
        this.fromTheSpot = new WordsFromTheSpot(alarms, working, emergencies, bench.cases(), pointing, questions, talk);
        this.offhand = new OffhandWords(pointing, questions, alarms);
        this.mediating = Mediating.at(bench, work, pointing, mediation);
        var absences = new Absences(ledgers.changes(), speech.community());
        this.leaving = new Leaving(absences, bench.cases(), conversations, talk, speech.community());
        this.errands = new Errands(ear, overview, leaving, absences, talk, speech.community());
        this.dutyTalk = new DutyTalk(bench.cases(), pointing, talk, speech.community());
        this.introducing = new Introducing(ledgers.aliases(), outbox, talk, speech.community(), chance);
    }

    /// Whether a colleague may mean cases with it though it is no reply by itself: 1001, 1001 门卫有钥匙, 两个都接.
    public static boolean mayBeOnCases(String text) {
        return Counted.mayBe(text) || Offhand.number(PlainText.of(CaseNumbers.inDigits(text))).isPresent();
    }

    /// @param besides what the message is read as by itself, so that it may not be taken for words on a case that nobody can make out
    public Obeyed obey(InboundMessage message, Optional<Group> group, Besides besides, Instant now) {
        var person = speech.community().person(message.sender());
        return person.map(p -> inFull(new Said(message.saying(CaseNumbers.inDigits(message.text())), p, group, now), besides)).orElseGet(Obeyed.NotMeant::new);
    }

    private Obeyed inFull(Said said, Besides besides) {
        return orAskBack(ordinals.inFull(said).or(() -> numberFirst.in(said)).map(said::saying).orElse(said), besides);
    }

    private Obeyed orAskBack(Said said, Besides besides) {
        var several = Several.in(said.message().text()).or(() -> counted.in(said));
        var obeyed = several.filter(this::areCases).isPresent()
                ? obey(several.get(), said)
                : obey(said, besides);
        return obeyed
                .or(() -> bareNumber(said).map(number -> look(new CaseReply.Look(Optional.of(number)), said)))
                .or(() -> closedTooSoon.ofThePointed(said))
                .or(() -> errands.in(said, besides))
                .or(() -> askedAfter.in(said))
                .or(() -> onWhatTheyHave.in(said, besides))
                .or(() -> Optional.of(said).filter(_ -> mayBeOnACase(said, besides)).map(working::orAskBack))
                .or(() -> Optional.of(offhand.isQuestionOnNothing(said) ? sayWhich(said) : onNothingInHand(said)));
    }

    private boolean mayBeOnACase(Said said, Besides besides) {
        return besides.isNoneOfItsOwn() || besides == Besides.A_MATTER && telling.movesOn(said);
    }

    /// 1001 and nothing else, of whoever may see that case.
    private Optional<Integer> bareNumber(Said said) {
        String plain = PlainText.of(said.message().text());
        return Offhand.number(plain).filter(_ -> !said.amongResidents() && said.message().quote().isEmpty() && said.message().forwarded().isEmpty() && Offhand.words(plain).isBlank())
                .filter(number -> working.maySee(number, said));
    }

    /// 谁报的 is meant for colleagues where Linli is not spoken to, and is a matter nowhere.
    private Obeyed sayWhich(Said said) {
        return said.message().isPrivate() || said.message().mentionsBot() ? talk.askOnce(said, talk.put(Phrase.SAY_WHICH_CASE)) : new Obeyed.Answered();
    }

    /// 3 自家管道不归物业 of whoever has nothing in hand is a slip, and no matter.
    private Obeyed onNothingInHand(Said said) {
        boolean isDigitAndWords = said.message().isPrivate() && said.message().forwarded().isEmpty() && said.message().quote().isEmpty()
                && DIGIT_AND_WORDS.matcher(PlainText.of(said.message().text())).matches();
        return isDigitAndWords ? talk.askOnce(said, talk.put(Phrase.SAY_WHICH_CASE)) : new Obeyed.NotMeant();
    }

    private boolean areCases(Several several) {
        return several.replies().stream().allMatch(this::isOfACase) || several.areNumbersFirst() && several.replies().stream().anyMatch(this::isOfACase);
    }

    /// 4 1001 2000块 names one case and a price.
    private boolean isOfACase(CaseReply reply) {
        return reply.number().flatMap(cases::find).isPresent();
    }

    /// Each is done by itself, and all of it is answered at once.
    private Obeyed obey(Several several, Said said) {
        talk.held().hold();
        var all = several.parts().stream().map(part -> obey(part.reply(), said.saying(part.text()))).filter(obeyed -> !(obeyed instanceof Obeyed.NotMeant)).toList();
        talk.answerTogether(said);
        return all.isEmpty() ? new Obeyed.NotMeant() : all.getFirst();
    }

    private Obeyed obey(Said said, Besides besides) {
        var leave = leaving.goesOn(said);
        if (leave.isPresent()) {
            return leave.get();
        }
        var reply = questions.completed(said).or(() -> underTheDigest.numbered(said)).or(() -> ShortReply.parse(said.message().text()))
                .or(() -> Optional.of(said).filter(_ -> besides.isNoneOfItsOwn()).flatMap(underTheDigest::byTheThing));
        if (questions.isAboutTheirOwn(said)) {
            return new Obeyed.NotMeant();
        }
        var fromThere = fromTheSpot.heard(reply, said, besides == Besides.PASSED_ON);
        var obeyed = fromThere.or(() -> mediating.ofTheNumbered(said)).or(() -> reply.map(r -> obey(r, said))).orElseGet(Obeyed.NotMeant::new);
        return obeyed instanceof Obeyed.NotMeant && besides != Besides.PASSED_ON ? inPassing(said) : obeyed; // 好的 may be a yes to an answer
    }

    private Obeyed inPassing(Said said) {
        return closedTooSoon.heard(said)
                .or(() -> alarms.whetherToGo(said))
                .or(() -> mediating.inOtherWords(said))
                .or(() -> answering.inOtherWords(said))
                .or(() -> inOtherWords(said))
                .or(() -> alarms.itWasNothing(said))
                .or(() -> afterTheEnd.heard(said))
                .orElseGet(Obeyed.NotMeant::new);
    }

    private Optional<Obeyed> inOtherWords(Said said) {
        return offhand.in(said).map(word -> obey(word, said));
    }

    private Obeyed obey(ShortReply reply, Said said) {
        if (said.amongResidents() && !said.pointsAtSomething(reply) && !alarms.isHeardAmongResidents(reply, said)) {
            return new Obeyed.NotMeant(); // "1" among neighbours is a vote or a joke
        }
        return switch (reply) {
            case CaseReply.Accept accept -> alarms.obey(accept, said).orElseGet(() -> working.obey(accept, said));
            case CaseReply.Promise promise -> alarms.obey(promise, said).orElseGet(() -> working.obey(promise, said));
            case CaseReply.Look look -> alarms.whetherToGo(look, said).orElseGet(() -> look(look, said));
            case CaseReply.Inquire inquire -> alarms.whetherToGo(inquire, said).orElseGet(() -> working.obey(inquire, said));
            case CaseReply.Reopen reopen -> reopen(reopen, said);
            case CaseReply.Told told -> working.tell(told, said);
            case CaseReply onCase -> working.obey(onCase, said);
            case OverviewReply wish -> overview.obey(wish, said);
            case TeachingReply teaching -> schoolroom.obey(teaching, said);
            case AnsweringReply answer -> answering.obey(answer, said);
            case JoiningReply join -> joining.obey(join, said);
            case AlarmReply alarm -> obey(alarm, said);
            case MediationReply mediation -> mediate(mediation, said);
            case DutyReply duty -> obey(duty, said);
            case BindingReply binding -> introducing.obey(binding, said);
        };
    }

    /// 马上到 of what is no alarm says that it is taken on.
    private Obeyed obey(AlarmReply reply, Said said) {
        var obeyed = alarms.obey(reply, said);
        if (!(obeyed instanceof Obeyed.NotMeant && reply instanceof AlarmReply.Answer)) {
            return obeyed;
        }
        if (said.pointsAtSomething(reply)) {
            return working.obey(new CaseReply.Promise(reply.number(), ""), said);
        }
        return said.group().isEmpty() ? working.onTheWay(said) : obeyed;
    }

    private Obeyed obey(DutyReply reply, Said said) {
        return switch (reply) {
            case DutyReply.Away(var words) -> leaving.away(words, said);
            case DutyReply.Here(var isCalledOff) -> leaving.here(isCalledOff, said);
            case DutyReply.Back(var who) -> leaving.back(who, said);
            case DutyReply.StandIn(var name) -> leaving.standIn(name, false, said);
            case DutyReply.HandAll(var name) -> leaving.standIn(name, true, said);
            case DutyReply.Who _ -> dutyTalk.who(said);
            case DutyReply.Why(var number) -> dutyTalk.why(number, said);
        };
    }

    /// 撤销 1024 may be about a correction.
    private Obeyed reopen(CaseReply.Reopen reply, Said said) {
        return working.obey(reply, said)
                .or(() -> TeachingReply.parse(PlainText.of(said.message().text())).map(teaching -> schoolroom.obey(teaching, said)));
    }

    /// 达成 1024 of whoever has nothing to do with 1024 is a slip, and no quarrel of its own.
    private Obeyed mediate(MediationReply reply, Said said) {
        var obeyed = mediating.obey(reply, said);
        if (reply instanceof MediationReply.Settle(var _, var terms) && terms.isEmpty() && obeyed instanceof Obeyed.Done(var about) && about.isOpen()) {
            questions.await(said, about, "达成 " + about.label());
        }
        boolean isOnNothing = obeyed instanceof Obeyed.NotMeant && said.group().isEmpty() && reply.number().isPresent();
        return isOnNothing ? working.noSuchCase(reply.number().get(), said) : obeyed;
    }

    /// 查 1024 shows whoever mediates a quarrel what both sides said.
    private Obeyed look(CaseReply.Look look, Said said) {
        var seen = said.group().isEmpty() && look.number().isPresent()
                ? mediating.obey(new MediationReply.View(look.number()), said)
                : new Obeyed.NotMeant();
        return seen instanceof Obeyed.NotMeant ? working.obey(look, said) : seen;
    }
}
