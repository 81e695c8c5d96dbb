package linli.desk;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import linli.alarm.Scene;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseWork;
import linli.cases.Prodding;
import linli.desk.Desk.Obeyed;
import linli.incident.Incidents;
import linli.text.PlainText;
import linli.wording.Phrase;

/// Moves a case on as a colleague says, or tells how it stands. What is said twice, or after the case is over, does nothing.
record Working(
        CaseWork work, Prodding prodding, Desk.Outcome outcome, Pointing pointing, Passing passing, Taking taking, Timing timing,
        Incidents incidents, Scene scene, Overview overview, Questions questions, DeskTalk talk) {
    private static final Pattern DIGIT_AND_WORDS = Pattern.compile("[2-5][\\s,，.。:：]\\s*\\p{IsHan}{2}.{0,30}");
    private static final Pattern POLITE = Pattern.compile("(?:谢谢|多谢|感谢|辛苦|哈|呵|嗯|哦|赞|了|您|你|大家|[\\s\\p{P}])*");

    Obeyed obey(CaseReply reply, Said said) {
        var meant = pointing.meant(reply, said);
        if (meant.size() > 1) {
            return questions.whichCase(said, meant);
        }
        return meant.isEmpty() ? onNothing(reply, said) : obey(reply, meant.getFirst(), said);
    }

    /// A number that stands for nothing this person may work on gets one line, whether there is such a case or not.
    private Obeyed onNothing(CaseReply reply, Said said) {
        boolean isTheirOwn = reply.number().flatMap(pointing.cases()::find).filter(c -> mayBeResidents(reply, c, said)).isPresent();
        boolean mayBeTalk = said.amongResidents() || reply.number().isEmpty() || reply instanceof CaseReply.Garbled;
        return isTheirOwn || mayBeTalk
                ? new Obeyed.NotMeant()
                : noSuchCase(reply.number().get(), said);
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
            case CaseReply.Promise(var _, var words) -> taking.promise(meant, words, said);
            case CaseReply.Close(var _, var result) -> close(meant, said, result);
            case CaseReply.Transfer transfer -> passing.transfer(transfer, meant, said);
            case CaseReply.Return refusal -> passing.refuse(refusal, meant, said);
            case CaseReply.MadeSafe(var _, var words) -> madeSafe(meant, words, said);
            case CaseReply.Postpone(var _, var words) -> timing.postpone(meant, words, said);
            case CaseReply.Suspend suspend -> timing.suspend(suspend, meant, said);
            case CaseReply.Resume _ -> timing.resume(meant, said);
            case CaseReply.Urge _ -> urge(meant, said);
            case CaseReply.Note(var _, var text) -> note(meant, said, text);
            case CaseReply.Look _ -> overview.look(meant, said);
            case CaseReply.Inquire(var _, var what) -> overview.reporter(meant, what, said);
            case CaseReply.Garbled _ -> askBack(meant, said);
        };
    }

    /// What whoever says 在路上 to Linli alone takes on by it: the latest that they were sent there, or what they have not taken yet.
    Obeyed onTheWay(Said said) {
        var promise = new CaseReply.Promise(Optional.empty(), "");
        var latest = pointing.latestCard(said.place(), said.person()).filter(c -> c.status() == Status.ASSIGNED);
        if (latest.isPresent()) {
            return obey(promise, latest.get(), said);
        }
        boolean isOffered = pointing.meant(promise, said).stream().anyMatch(c -> c.status() == Status.ASSIGNED);
        return isOffered ? obey(promise, said) : new Obeyed.NotMeant();
    }

    /// What people are still being called to waits for nothing.
    private Obeyed madeSafe(Case meant, String words, Said said) {
        return scene.alarmOf(meant).isPresent()
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
        if (reply instanceof CaseReply.Garbled || pointing.cases().reportersOf(meant.number()).contains(said.person().id())) {
            return new Obeyed.NotMeant();
        }
        boolean isThanks = reply instanceof CaseReply.Promise && !said.isNumbered();
        return said.pointsAt(meant) && !isThanks && !said.amongResidents()
                ? talk.answer(said, meant, talk.put(Phrase.OVER_ALREADY, "case", meant.label()))
                : new Obeyed.Done(meant);
    }

    private Obeyed close(Case meant, Said said, String result) {
        boolean isTheirs = pointing.rights().maySay(new CaseReply.Close(Optional.of(meant.number()), result), meant, said.person());
        var former = new FormerHands(pointing.cases(), talk.speech().community());
        if (!isTheirs && !former.mayClose(meant)) {
            return note(meant, said, said.message().text().strip());
        }
        var named = outcome.namedOfOthers(meant, result)
                .map(name -> talk.put(Phrase.ASK_OTHER_WORDS, "name", name, "case", meant.label()))
                .filter(question -> !talk.wasSaid(said, question)); // whoever insists closes it, and others hear the plain line
        if (named.isPresent()) {
            return questions.missing(said, meant, "4 " + meant.label(), named.get());
        }
        var done = work.close(meant, said.person(), result);
        if (!isTheirs) {
            work.tellOwner(done, talk.put(Phrase.CARD_DONE_BY, "case", done.label(), "by", said.person().titled(), "result", result.isEmpty() ? "" : "：" + result));
        }
        incidents.over(done, said.person(), result);
        scene.alarmOf(done).ifPresent(alarm -> scene.over(alarm, done, said.person(), result));
        Phrase answer = switch (outcome.tell(done, result, said.person(), Set.of(said.person().id()))) {
            case SOMEBODY -> Phrase.CLOSED;
            case NOBODY_FOR_QUIET -> Phrase.CLOSED_IN_QUIET;
            case NOBODY -> Phrase.CLOSED_NOT_TOLD;
        };
        return talk.answer(said, done, talk.put(answer, "case", done.label()));
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
        return talk.answer(said, meant, talk.put(Phrase.NOTED, "case", meant.label(), "owner", talk.speech().titled(meant.owner())));
    }

    /// What its owner says of a case and nobody can make out is asked back; others hear in private who has it.
    Obeyed orAskBack(Said said) {
        String plain = PlainText.of(said.message().text());
        var named = Offhand.number(plain).or(() -> said.message().quote().flatMap(pointing::quoted));
        boolean isPolite = Offhand.number(plain).isEmpty() && POLITE.matcher(plain).matches();
        return named.filter(_ -> !said.amongResidents() && said.message().forwarded().isEmpty() && !isPolite)
                .flatMap(pointing.cases()::find)
                .filter(Case::isOpen)
                .map(c -> c.owner().equals(said.person().id())
                        ? questions.whatTheyMean(said, c, talk.put(Phrase.GARBLED, "case", c.label()))
                        : anothers(c, said))
                .orElseGet(Obeyed.NotMeant::new);
    }

    private Obeyed anothers(Case about, Said said) {
        boolean isTalk = !said.message().isPrivate() || said.message().quote().isPresent()
                || pointing.cases().reportersOf(about.number()).contains(said.person().id());
        boolean mayKnow = new FormerHands(pointing.cases(), talk.speech().community()).mayTellOfTheEnd(about, said.person());
        return isTalk || !mayKnow
                ? new Obeyed.NotMeant()
                : talk.answer(said, about, talk.put(Phrase.HAS_IT_ALREADY, "case", about.label(), "owner", talk.speech().titled(about.owner())));
    }

    /// 3 自家管道不归物业 of whoever has nothing in hand is a slip, and no matter.
    Obeyed onNothingInHand(Said said) {
        boolean isDigitAndWords = said.message().isPrivate() && said.message().forwarded().isEmpty() && said.message().quote().isEmpty()
                && DIGIT_AND_WORDS.matcher(PlainText.of(said.message().text())).matches();
        return isDigitAndWords ? talk.askOnce(said, talk.put(Phrase.SAY_WHICH_CASE)) : new Obeyed.NotMeant();
    }

    private Obeyed askBack(Case meant, Said said) {
        return said.amongResidents() || !meant.isOpen()
                ? new Obeyed.NotMeant()
                : questions.whatToDo(said, meant, talk.put(Phrase.GARBLED, "case", meant.label()));
    }
}
