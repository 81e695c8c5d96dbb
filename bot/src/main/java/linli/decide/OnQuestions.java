package linli.decide;

import java.util.Optional;
import linli.decide.Decision.AskWhat;
import linli.decide.Decision.Collect;
import linli.decide.Decision.HandOver;
import linli.decide.Decision.Silent;
import linli.message.Kind;
import linli.text.Ellipsis;
import linli.text.PlainText;
import linli.text.Question;
import linli.understand.Issue;

/// What is done about a question: answered by an entry, left to the neighbours, kept for the digest, or put to a person.
record OnQuestions(FittingEntries entries) {
    /// From how sure on of its entry a question is answered that may be meant for a neighbour.
    private static final double KNOWN_TO_BE_ASKED = 0.95;

    /// Among neighbours it may be meant for one of them, but what an entry is surely asked for so is worth a line.
    static boolean isKnownToBeAsked(Issue issue) {
        return issue.entry().filter(match -> match.probability() >= KNOWN_TO_BE_ASKED).isPresent() && Question.hasAskingWords(PlainText.of(issue.text()));
    }

    /// @param issue one that is meant for Linli, or [#isKnownToBeAsked]
    Decided decide(Issue issue, Circumstances now) {
        if (!now.isCalled() && !now.isBundle() && isTold(issue)) {
            return new Decided(new Silent(), Reason.NOT_SURE_ENOUGH);
        }
        if (isOfNothing(issue, now)) {
            return now.wasAskedWhat() ? new Decided(new HandOver(), Reason.NO_ENTRY_ANSWERS) : new Decided(new AskWhat(), Reason.TOPIC_MISSING);
        }
        var response = entries.response(issue, now);
        if (response.isEmpty()) {
            return unanswered(issue, now);
        }
        if (!now.isCalled() && now.wasTold(response.get().text())) {
            return new Decided(new Silent(), Reason.SAID_ALREADY);
        }
        if (!now.isCalled() && !now.hasBudget()) {
            return new Decided(new Collect(), Reason.BUDGET_USED_UP); // somebody asked, and somebody is to know
        }
        return Decided.answered(response.get());
    }

    /// 租房合同身份证 要半年 among neighbours is what one tells another, and asks for nothing; 居住证办理流程 is how people are known to ask.
    private static boolean isTold(Issue issue) {
        String plain = PlainText.of(issue.text());
        return !Question.hasAskingWords(plain)
                && issue.entry().filter(match -> Question.of(PlainText.of(match.ask())).isAboutSame(Question.of(plain))).isEmpty();
    }

    /// 要带什么, to Linli, before anything was spoken of.
    private static boolean isOfNothing(Issue issue, Circumstances now) {
        return now.isCalled() && !now.isBundle() && Ellipsis.isNoMore(PlainText.of(issue.text())) && now.justOpened().isEmpty();
    }

    /// 这种找哪个 after a quarrel is of that; 要带什么去办 among neighbours is of what was said before: nobody could answer it in the digest.
    private static Decided unanswered(Issue issue, Circumstances now) {
        boolean namesNothing = Ellipsis.isIn(PlainText.of(issue.text()));
        if (now.isCalled()) {
            return Optional.of(now).filter(_ -> namesNothing).flatMap(Circumstances::justOpened).filter(open -> open.kind() == Kind.DISPUTE)
                    .map(Decided::goingOnWith)
                    .orElse(new Decided(new HandOver(), Reason.NO_ENTRY_ANSWERS));
        }
        if (isAskedForSomebody(issue, now)) {
            return new Decided(new HandOver(), Reason.NO_ENTRY_ANSWERS);
        }
        return !now.isBundle() && namesNothing
                ? new Decided(new Silent(), Reason.NOT_SURE_ENOUGH)
                : new Decided(new Collect(), Reason.NO_ENTRY_ANSWERS);
    }

    /// A colleague who passes on the question of a flat or a name waits for what to say to them.
    private static boolean isAskedForSomebody(Issue issue, Circumstances now) {
        return now.isBundle() && now.isStaff() && (issue.place().room().isPresent() || !issue.speaker().isEmpty());
    }
}
