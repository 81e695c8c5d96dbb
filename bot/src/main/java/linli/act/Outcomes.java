package linli.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.CaseStore;
import linli.cases.Speech;
import linli.community.Person;
import linli.conversation.PendingQuestion;
import linli.desk.Desk;
import linli.knowledge.Knowledge;
import linli.message.Kind;
import linli.message.Purpose;
import linli.outbox.Post;
import linli.store.Transaction;
import linli.wording.Phrase;

/// Tells people what became of what they reported: each group once, each private reporter once, of a confidential case only the reporter.
final class Outcomes implements Desk.Outcome {
    /// Staff write for staff: a flat or a phone in a result is not for the group.
    private static final Pattern ROOM_OR_PHONE = Pattern.compile("[0-9零一二三四五六七八九]{3,}");

    private final Transaction tx;
    private final Post post;
    private final Speech speech;
    private final Knowledge knowledge;
    private final Instant now;

    Outcomes(Transaction tx, Post post, Speech speech, Knowledge knowledge, Instant now) {
        this.tx = tx;
        this.post = post;
        this.speech = speech;
        this.knowledge = knowledge;
        this.now = now;
    }

    @Override
    public void alarm(Case raised) {
        var first = knowledge.firstStepsIn(raised.category());
        String text = speech.say(Phrase.ALARM_IN_GROUP,
                "steps", first.steps().strip(), "call", first.call(), "owner", speech.titled(raised.owner()), "case", raised.label());
        tellReporters(raised, text, Purpose.ALARM);
    }

    @Override
    public boolean tell(Case done, String result, Person by) {
        boolean mayBeRepeated = !result.isBlank() && !done.confidential() && !ROOM_OR_PHONE.matcher(result).find();
        String text = !mayBeRepeated
                ? speech.say(Phrase.DONE_PLAIN, "case", done.label())
                : speech.say(Phrase.DONE, "case", done.label(), "result", speech.quote(result));
        var askable = tx.cases().reportsOf(done.number()).stream()
                .filter(report -> !report.reporter().equals(by.id()) && done.kind() != Kind.EMERGENCY)
                .toList();
        boolean told = tellReporters(done, askable.isEmpty() ? text : text + speech.say(Phrase.ASK_SOLVED), Purpose.REPLY);
        askable.forEach(report -> awaitWord(done, report));
        return told;
    }

    /// Where they were asked: in the group, or of what is confidential in private.
    private void awaitWord(Case done, CaseStore.Reported report) {
        var group = report.group().filter(_ -> !done.confidential()).filter(id -> residentsGroupsOf(done).contains(id));
        if (group.isPresent() || isReachable(report.reporter())) {
            tx.conversations().ask(PendingQuestion.solved(
                    group, report.reporter(), done.number(), now, done.nextDue().orElse(now)));
        }
    }

    @Override
    public boolean tellNewTime(Case about, Instant finishDue) {
        return tellReporter(about, speech.say(Phrase.NEW_TIME,
                "case", about.label(), "owner", speech.titled(about.owner()), "due", speech.time(finishDue, now)));
    }

    /// Tells only whoever reported it first, where that was, unless the group wants quiet; gives back whether anybody could be told.
    boolean tellReporter(Case about, String text) {
        var group = about.group().filter(id -> speech.community().group(id).filter(g -> !g.isStaff()).isPresent());
        if (group.isPresent() && !about.confidential()) {
            return tx.conversations().hush(group.get(), now).isEmpty()
                    && post.say(speech.toGroup(group.get(), Purpose.NOTICE, text, Optional.of(about), true)).isPresent();
        }
        return isReachable(about.reporter()) && post.say(speech.toResident(about.reporter(), text, Optional.of(about))).isPresent();
    }

    /// @return whether anybody could be told
    private boolean tellReporters(Case about, String text, Purpose purpose) {
        boolean told = false;
        if (!about.confidential()) {
            for (String group : residentsGroupsOf(about)) {
                post.say(speech.toGroup(group, purpose, text, Optional.of(about), false));
                told = true;
            }
        }
        for (String reporter : tx.cases().reportersOf(about.number())) {
            boolean inPrivate = about.confidential() || about.group().isEmpty();
            if (inPrivate && isReachable(reporter)) {
                post.say(speech.toResident(reporter, text, Optional.of(about)));
                told = true;
            }
        }
        return told;
    }

    /// A report that a colleague passed on in a staff group is answered there by the card.
    private List<String> residentsGroupsOf(Case about) {
        return tx.cases().groupsOf(about.number()).stream()
                .filter(id -> speech.community().group(id).filter(g -> !g.isStaff()).isPresent())
                .toList();
    }

    private boolean isReachable(String reporter) {
        return speech.community().person(reporter).isPresent() || tx.conversations().contact(reporter).isPresent();
    }
}
