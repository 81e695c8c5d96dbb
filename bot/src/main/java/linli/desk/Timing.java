package linli.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseTime;
import linli.cases.Visit;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.message.Kind;
import linli.reply.CaseReply;
import linli.reply.Offhand;
import linli.reply.Until;
import linli.text.PlainText;
import linli.wording.Phrase;

/// Gives a case another time, or lets its clock stand still, as a colleague says.
record Timing(CaseTime time, Outcome outcome, Questions questions, DeskTalk talk) {
    private static final int SHORTEST_REASON = 2;

    Obeyed postpone(Case meant, String words, Said said) {
        return meant.isOpen() && meant.kind() == Kind.EMERGENCY ? cannotWait(meant, said) : later(meant, words, said);
    }

    /// The same where it is known that it may wait.
    Obeyed later(Case meant, String words, Said said) {
        String soFar = "5 " + meant.label() + " " + words;
        return until(meant, words, soFar, said, (moment, why) -> {
            if (moment.equals(meant.finishDue()) && meant.status() != Status.SUSPENDED) {
                return said.awaitsAWord(meant) // said twice
                        ? talk.answer(said, meant, talk.put(Phrase.DUE_ALREADY, "case", meant.label(), "due", talk.speech().time(moment, said.now())))
                        : new Obeyed.Done(meant);
            }
            var postponed = time.postpone(meant, said.person(), moment, why);
            boolean told = outcome.tellNewTime(postponed, moment);
            return talk.answer(said, postponed, talk.put(told ? Phrase.POSTPONED : Phrase.POSTPONED_NOT_TOLD,
                    "case", postponed.label(), "due", talk.speech().time(moment, said.now())));
        });
    }

    Obeyed suspend(CaseReply.Suspend reply, Case meant, Said said) {
        String soFar = "挂起 " + meant.label() + " " + reply.words();
        boolean mayBeTalk = !said.pointsAtSomething(reply) && Until.in(PlainText.of(reply.words()), said.now(), talk.speech().community()) instanceof Until.Unnamed
                && !said.message().text().strip().startsWith("挂起") && !isPutOffInPrivate(said);
        if (!mayBeTalk && meant.isOpen() && meant.kind() == Kind.EMERGENCY) {
            return cannotWait(meant, said);
        }
        return mayBeTalk ? new Obeyed.NotMeant() : until(meant, reply.words(), soFar, said, (moment, why) -> {
            String reason = asSaid(reply.words(), why);
            var suspended = time.suspend(meant, said.person(), moment, reason);
            outcome.tellThatItWaits(suspended, Optional.of(moment), reason, readers(said));
            return talk.answer(said, suspended, talk.put(Phrase.SUSPENDED,
                    "case", suspended.label(), "due", talk.speech().time(moment, said.now())));
        });
    }

    /// 等配件 下周一到 as it was written, unless the time stands apart from it; a time alone is no reason.
    private static String asSaid(String words, String why) {
        String reason = words.strip().endsWith(why) || words.strip().startsWith(why) ? why : words.strip();
        return reason.length() - Until.timeIn(reason).map(String::length).orElse(0) < SHORTEST_REASON ? "" : reason;
    }

    /// Gives back whether they are told now.
    boolean tellWhenSomebodyComes(Case about, Visit visit, Said said) {
        return outcome.tellWhenSomebodyComes(about, visit, readers(said));
    }

    /// Nobody knows yet until when.
    void tellThatItWaits(Case about, String why, Said said) {
        outcome.tellThatItWaits(about, Optional.empty(), why, readers(said));
    }

    /// Those who read it as it was written.
    private static Set<String> readers(Said said) {
        return said.group().map(group -> Set.of(group.id(), said.person().id())).orElseGet(() -> Set.of(said.person().id()));
    }

    /// Whoever writes 先挂着 or 等货 to Linli alone is not talking to colleagues.
    private static boolean isPutOffInPrivate(Said said) {
        return said.message().isPrivate()
                && Offhand.read(PlainText.of(said.message().text())).filter(CaseReply.Suspend.class::isInstance).isPresent();
    }

    Obeyed resume(Case meant, Said said) {
        if (meant.status() != Status.SUSPENDED) {
            return new Obeyed.Done(meant);
        }
        var resumed = time.resume(meant, said.person().id());
        return talk.answer(said, resumed, talk.put(Phrase.RESUMED,
                "case", resumed.label(), "due", talk.speech().time(resumed.finishDue(), said.now())));
    }

    private Obeyed cannotWait(Case meant, Said said) {
        return talk.answerOnce(said, meant, talk.put(Phrase.DANGER_CANNOT_WAIT, "case", meant.label()));
    }

    private Obeyed until(Case meant, String words, String soFar, Said said, BiFunction<Instant, String, Obeyed> then) {
        if (!meant.isOpen()) {
            return new Obeyed.Done(meant);
        }
        return switch (Until.in(PlainText.of(words), said.now(), talk.speech().community())) {
            case Until.At(var moment, var why) -> then.apply(moment, why);
            case Until.Unnamed _ -> questions.missing(said, meant, soFar.strip(), talk.put(Phrase.ASK_UNTIL, "case", meant.label()));
            case Until.Impossible(var time) -> talk.askOnce(said, talk.put(Phrase.NO_SUCH_TIME, "time", time));
            case Until.Past(var time) -> talk.askOnce(said, talk.put(Phrase.TIME_IS_PAST, "time", time));
            case Until.TooFar(var time) -> talk.askOnce(said, talk.put(Phrase.TIME_TOO_FAR, "time", time));
        };
    }

}
