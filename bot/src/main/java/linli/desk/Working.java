package linli.desk;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.Prodding;
import linli.colleague.DeskTalk;
import linli.colleague.FormerHands;
import linli.colleague.Obeyed;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.incident.Incidents;
import linli.message.Kind;
import linli.reply.CaseReply;
import linli.reply.Offhand;
import linli.reply.Until;
import linli.text.PlainText;
import linli.text.PoliteWords;
import linli.wording.Phrase;

/// Moves a case on as a colleague says, or tells how it stands. What is said twice, or after the case is over, does nothing.
record Working(
        Prodding prodding, Pointing pointing, Closing closing, Passing passing, Taking taking, Timing timing, Telling telling, ClosedTooSoon closedTooSoon,
        Incidents incidents, Overview overview,
        Questions questions, DeskTalk talk) {
    private static final Pattern OK = Pattern.compile("(?:[#0-9\\s,，、和跟与都全]|号)*(?:ok(?:ay)?|\\[ok\\])[\\s。.!~]*");
    private static final int NEXT_NUMBERS = 20;
    private static final Pattern PUT_OFF = Pattern.compile("[改延推挪5]");
    private static final Pattern POLITE = Pattern.compile("(?:" + PoliteWords.THANKS + "|辛苦|哈|呵|嗯|哦|赞|了|您|你|大家|[\\s\\p{P}])*");

    Obeyed obey(CaseReply reply, Said said) {
        var meant = pointing.meant(reply, said);
        if (reply instanceof CaseReply.Close close && !said.pointsAtSomething(close)) {
            return telling.saysOtherwise(said) ? new Obeyed.NotMeant() : closing.ofWhatTheyHave(close, meant, said);
        }
        if (reply instanceof CaseReply.Reopen && !said.pointsAtSomething(reply)) {
            return new Obeyed.NotMeant();
        }
        if (meant.size() > 1) {
            return questions.whichCase(said, meant);
        }
        return meant.isEmpty() ? onNothing(reply, said) : obey(reply, meant.getFirst(), said);
    }

    boolean maySee(int number, Said said) {
        return !pointing.meant(new CaseReply.Look(Optional.of(number)), said).isEmpty();
    }

    /// A number that stands for nothing this person may work on gets one line, whether there is such a case or not.
    private Obeyed onNothing(CaseReply reply, Said said) {
        var left = new LeftToThem(pointing).by(reply, said);
        if (left.isPresent()) {
            return taking.takeOver(left.get(), said);
        }
        var watched = reply.number().flatMap(pointing.cases()::find).filter(c -> !said.amongResidents() && mayAddTo(c, reply, said));
        if (watched.isPresent()) {
            return reply instanceof CaseReply.Accept && former().mayTakeItUpAgain(watched.get(), said.person()) ? taking.takeOver(watched.get(), said)
                    : reply instanceof CaseReply.Accept
                    ? talk.answer(said, watched.get(), talk.put(Phrase.HAS_IT_ALREADY, "case", watched.get().label(), "owner", talk.speech().titled(watched.get().owner())))
                    : reply instanceof CaseReply.Note(var _, var text) ? note(watched.get(), said, text) : telling.note(watched.get(), Offhand.words(said.message().text().strip()), said);
        }
        boolean isTheirOwn = reply.number().flatMap(pointing.cases()::find).filter(c -> mayBeResidents(reply, c, said)).isPresent();
        boolean mayBeTalk = said.amongResidents() || reply.number().isEmpty() || reply instanceof CaseReply.Garbled || reply instanceof CaseReply.Reopen;
        return isTheirOwn || mayBeTalk
                ? new Obeyed.NotMeant()
                : noSuchCase(reply.number().get(), said);
    }

    private FormerHands former() {
        return new FormerHands(pointing.cases(), talk.speech().community());
    }

    /// Whoever was asked to keep an eye on it, or had it, tells whoever has it what they see and do.
    private boolean mayAddTo(Case about, CaseReply reply, Said said) {
        boolean tells = switch (reply) {
            case CaseReply.Promise _, CaseReply.Postpone _, CaseReply.Suspend _, CaseReply.Note _, CaseReply.Told _, CaseReply.Accept _, CaseReply.Send _ -> true;
            case CaseReply.Close _, CaseReply.MadeSafe _, CaseReply.Transfer _, CaseReply.Return _, CaseReply.Resume _, CaseReply.Reopen _, CaseReply.Urge _, CaseReply.Look _,
                    CaseReply.Inquire _, CaseReply.Garbled _ -> false;
        };
        return tells && about.isOpen() && former().mayTellOfTheEnd(about, said.person());
    }

    Obeyed noSuchCase(int number, Said said) {
        return talk.say(said, talk.put(Phrase.NO_SUCH_CASE, "case", Integer.toString(number)));
    }

    /// What they reported they may speak of like any resident, and a unit leader says of the stairwell whether it is solved: 1 1024, 2 1024.
    private boolean mayBeResidents(CaseReply reply, Case of, Said said) {
        boolean isWhetherSolved = reply instanceof CaseReply.Accept || reply instanceof CaseReply.Transfer(var _, var to) && to.isEmpty();
        return pointing.cases().reportersOf(of.number()).contains(said.person().id())
                || isWhetherSolved && pointing.rights().isOfTheirStairwell(of, said.person());
    }

    private Obeyed obey(CaseReply reply, Case meant, Said said) {
        if (!meant.isOpen() && !looksOnly(reply)) {
            return over(reply, meant, said);
        }
        if (!looksOnly(reply) && !(reply instanceof CaseReply.Garbled)) {
            questions.movedOn(said, meant);
        }
        return switch (reply) {
            case CaseReply.Accept _ -> taking.accept(meant, said);
            case CaseReply.Promise(var number, var words) -> promise(number, words, meant, said);
            case CaseReply.Close _ when telling.saysOtherwise(said) -> tell(meant, Offhand.words(said.message().text().strip()), said);
            case CaseReply.Close(var _, var result) -> closing.close(meant, said, result);
            case CaseReply.Send(var number, var who) -> passing.isAColleague(who, meant)
                    ? passing.transfer(new CaseReply.Transfer(number, who), meant, said)
                    : taking.promise(meant, "", said);
            case CaseReply.Transfer transfer -> passing.transfer(transfer, meant, said);
            case CaseReply.Return refusal -> passing.givenBesides(PlainText.of(refusal.why()), meant).map(to -> passing.transfer(to, meant, said))
                    .orElseGet(() -> passing.refuse(refusal, meant, said));
            case CaseReply.MadeSafe(var _, var words) -> madeSafe(meant, words, said);
            case CaseReply.Postpone(var _, var words) when isPast(words, said) -> tell(meant, Offhand.words(said.message().text().strip()), said);
            case CaseReply.Postpone(var _, var words) -> onTheLead(reply, meant, said, lead -> timing.postpone(lead, words, said));
            case CaseReply.Suspend suspend -> onTheLead(reply, meant, said, lead -> timing.suspend(suspend, lead, said));
            case CaseReply.Resume _ -> onTheLead(reply, meant, said, lead -> timing.resume(lead, said));
            case CaseReply.Reopen(var _, var words) -> notDone(meant, words, said);
            case CaseReply.Urge _ -> urge(meant, said);
            case CaseReply.Note(var _, var text) -> note(meant, said, text);
            case CaseReply.Told(var _, var text) -> tell(meant, text, said);
            case CaseReply.Look _ -> overview.look(meant, said);
            case CaseReply.Inquire(var _, var what) -> overview.reporter(meant, what, said);
            case CaseReply.Garbled _ -> askBack(meant, said);
        };
    }

    /// 找老郑 gives it to a colleague of that name, 找师傅 is a promise.
    private Obeyed promise(Optional<Integer> number, String words, Case meant, Said said) {
        String plain = PlainText.of(Offhand.words(said.message().text()));
        var given = passing.givenTo(plain, meant).or(() -> Optional.of(plain).filter(_ -> telling.givesToSomebody(meant, plain, said)).flatMap(_ -> passing.named(plain, meant, said)));
        return given.isPresent() ? passing.transfer(given.get(), meant, said)
                : isDone(meant, said) ? closing.close(meant, said, "")
                : promiseByThen(meant, words, said);
    }

    /// What is told behind the number, such as when they come, is kept for whoever asks, where it is no new time.
    private Obeyed promiseByThen(Case meant, String time, Said said) {
        String words = Offhand.number(PlainText.of(said.message().text())).isPresent() ? Offhand.words(said.message().text().strip()) : time;
        boolean isOwners = meant.kind() != Kind.EMERGENCY && meant.owner().equals(said.person().id()) && !taking.isLater(meant, time, said);
        boolean isTold = isOwners && !words.isEmpty() && !Offhand.isBareYes(PlainText.of(words));
        return isTold ? telling.take(meant, words, said) : taking.promise(meant, time, said);
    }

    /// 以后七点半开工 is no new time, unless somebody says that it is.
    private boolean isPast(String words, Said said) {
        return !PUT_OFF.matcher(PlainText.of(said.message().text())).find()
                && Until.in(PlainText.of(words), said.now(), talk.speech().community()) instanceof Until.Past;
    }

    /// What is one with others has no time of its own: it is done when the one that leads is. In danger each has.
    private Obeyed onTheLead(CaseReply reply, Case meant, Said said, Function<Case, Obeyed> timed) {
        var lead = meant.kind() == Kind.EMERGENCY ? meant : incidents.leadOf(meant);
        return lead.number() == meant.number() || pointing.rights().maySay(reply, lead, said.person())
                ? timed.apply(lead)
                : talk.answerOnce(said, meant, talk.put(Phrase.TIME_OF_THE_LEAD,
                        "case", meant.label(), "lead", lead.label(), "owner", talk.speech().titled(lead.owner())));
    }

    /// OK of what they have taken on already says that it is done.
    private static boolean isDone(Case meant, Said said) {
        return (meant.status() == Status.ACCEPTED || meant.status() == Status.SUSPENDED) && meant.owner().equals(said.person().id()) && OK.matcher(PlainText.of(said.message().text())).matches();
    }

    /// What whoever says 在路上 to Linli alone takes on by it: the latest that they were sent there, or what they have not taken yet.
    Obeyed onTheWay(Said said) {
        var promise = new CaseReply.Promise(Optional.empty(), "");
        var latest = pointing.latestCard(said.place(), said.person()).filter(c -> c.status() == Status.ASSIGNED);
        if (latest.isPresent()) {
            return obey(promise, latest.get(), said);
        }
        var left = new LeftToThem(pointing).readLast(said);
        if (left.isPresent()) {
            return taking.takeOver(left.get(), said);
        }
        boolean isOffered = pointing.meant(promise, said).stream().anyMatch(c -> c.status() == Status.ASSIGNED);
        return isOffered ? obey(promise, said) : new Obeyed.NotMeant();
    }

    /// What people are still being called to waits for nothing.
    private Obeyed madeSafe(Case meant, String words, Said said) {
        return closing.scene().alarmOf(meant).isPresent()
                ? talk.answerOnce(said, meant, talk.put(Phrase.DANGER_CANNOT_WAIT, "case", meant.label()))
                : taking.madeSafe(meant, words, said);
    }

    private static boolean looksOnly(CaseReply reply) {
        return reply instanceof CaseReply.Look || reply instanceof CaseReply.Inquire;
    }

    /// Whoever reported it says by "1" that it is solved. Colleagues hear that nothing is left to do.
    private Obeyed over(CaseReply reply, Case meant, Said said) {
        if (reply instanceof CaseReply.Note(var _, var text)) {
            return note(meant, said, text);
        }
        if ((reply instanceof CaseReply.Reopen || reply instanceof CaseReply.Resume) && closing.mayBeTakenBack(meant)) {
            return closing.takeBack(meant, said);
        }
        if (closedTooSoon.areOf(meant, reply, said)) {
            return goOn(reply, closing.takeBack(meant, said), said);
        }
        if (reply instanceof CaseReply.Garbled || pointing.cases().reportersOf(meant.number()).contains(said.person().id())) {
            return new Obeyed.NotMeant();
        }
        boolean isThanks = reply instanceof CaseReply.Promise && !said.isNumbered();
        return said.pointsAt(meant) && !isThanks && !said.amongResidents()
                ? talk.answer(said, meant, talk.put(Phrase.OVER_ALREADY, "case", meant.label()))
                : new Obeyed.Done(meant);
    }

    /// 1001改后天 of what was closed a moment ago.
    private Obeyed goOn(CaseReply reply, Obeyed takenBack, Said said) {
        return takenBack instanceof Obeyed.Done(var goesOn) && goesOn.isOpen() ? obey(reply, goesOn, said) : takenBack;
    }

    /// What is open is not done anyway: whoever reported it says so as a resident, others add it.
    private Obeyed notDone(Case open, String words, Said said) {
        boolean isTheirOwn = pointing.cases().reportersOf(open.number()).contains(said.person().id());
        return isTheirOwn ? new Obeyed.NotMeant()
                : words.isEmpty() ? questions.whatToDo(said, open, talk.put(Phrase.GARBLED, "case", open.label()))
                : note(open, said, said.message().text().strip());
    }

    private Obeyed urge(Case meant, Said said) {
        String owner = talk.speech().titled(meant.owner());
        if (meant.owner().equals(said.person().id())) {
            return talk.answerOnce(said, meant, talk.put(Phrase.IN_YOUR_HANDS, "case", meant.label()));
        }
        boolean asked = prodding.urge(meant, said.person());
        return talk.answerOnce(said, meant, talk.put(asked ? Phrase.URGED : Phrase.URGED_ALREADY, "case", meant.label(), "owner", owner));
    }

    private Obeyed note(Case meant, Said said, String text) {
        if (text.isEmpty()) {
            return questions.missing(said, meant, "补充 " + meant.label(), talk.put(Phrase.ASK_NOTE, "case", meant.label()));
        }
        prodding.note(meant, said.person(), text);
        return talk.answer(said, meant, meant.owner().equals(said.person().id())
                ? talk.put(Phrase.WRITTEN_DOWN, "case", meant.label())
                : talk.put(Phrase.NOTED, "case", meant.label(), "owner", talk.speech().titled(meant.owner())));
    }

    /// What is said of it is moved on or kept, in whatever words.
    Obeyed tell(Case about, String words, Said said) {
        questions.movedOn(said, about);
        return telling.tell(about, words, said);
    }

    /// The same of a number, which may be a slip where there are cases of such numbers, and else is a price or a year: 1001好了 1002还要个梯子.
    Obeyed tell(CaseReply.Told told, Said said) {
        int number = told.number().orElseThrow();
        var about = pointing.cases().find(number);
        return about.filter(c -> c.isOpen() && telling.mayTell(c, told.text(), said)).map(c -> tell(c, told.text(), said))
                .orElseGet(() -> about.isPresent() ? obey(new CaseReply.Note(told.number(), told.text()), said)
                        : number <= pointing.cases().lastNumber() + NEXT_NUMBERS ? noSuchCase(number, said) : new Obeyed.NotMeant());
    }

    /// What is told of a case behind its number, and is no word that moves it on, is kept with it; what nobody can make out is asked back of its owner.
    Obeyed orAskBack(Said said) {
        String plain = PlainText.of(said.message().text());
        var named = Offhand.number(plain).or(() -> said.message().quote().flatMap(pointing::quoted));
        String words = Offhand.words(said.message().text().strip());
        boolean isPolite = Offhand.number(plain).isEmpty() && POLITE.matcher(plain).matches();
        var told = named.filter(_ -> !said.amongResidents() && said.message().forwarded().isEmpty() && !isPolite && tellsSomething(plain))
                .flatMap(pointing.cases()::find)
                .filter(c -> c.isOpen() && telling.mayTell(c, words, said) && (Offhand.number(plain).isPresent() || c.owner().equals(said.person().id()) || telling.ear().moves(words)));
        if (told.isPresent()) {
            return tell(told.get(), words, said);
        }
        return named.filter(_ -> !said.amongResidents() && said.message().forwarded().isEmpty() && !isPolite)
                .flatMap(pointing.cases()::find)
                .filter(Case::isOpen)
                .map(c -> c.owner().equals(said.person().id())
                        ? questions.whatTheyMean(said, c, talk.put(Phrase.GARBLED, "case", c.label()))
                        : anothers(c, said))
                .orElseGet(Obeyed.NotMeant::new);
    }

    static boolean tellsSomething(String plain) {
        return Offhand.words(plain).codePoints().filter(Character::isLetter).count() >= 2;
    }

    private Obeyed anothers(Case about, Said said) {
        boolean isTalk = !said.message().isPrivate() || said.message().quote().isPresent()
                || pointing.cases().reportersOf(about.number()).contains(said.person().id());
        boolean mayKnow = former().mayTellOfTheEnd(about, said.person());
        return isTalk || !mayKnow
                ? new Obeyed.NotMeant()
                : talk.answer(said, about, talk.put(Phrase.HAS_IT_ALREADY, "case", about.label(), "owner", talk.speech().titled(about.owner())));
    }

    private Obeyed askBack(Case meant, Said said) {
        return said.amongResidents() || !meant.isOpen()
                ? new Obeyed.NotMeant()
                : questions.whatToDo(said, meant, talk.put(Phrase.GARBLED, "case", meant.label()));
    }
}
