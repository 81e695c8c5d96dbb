package linli.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.alarm.Scene;
import linli.cases.Case;
import linli.cases.Speech;
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
    private final Scene scene;

    Outcomes(Transaction tx, Post post, Speech speech, Knowledge knowledge, Scene scene) {
        this.tx = tx;
        this.post = post;
        this.speech = speech;
        this.knowledge = knowledge;
        this.scene = scene;
    }

    @Override
    public void alarm(Case raised) {
        var first = knowledge.firstStepsIn(raised.category());
        String text = speech.say(scene.isDiscreet(raised) ? Phrase.ALARM_DISCREET : Phrase.ALARM_IN_GROUP,
                "steps", first.steps().strip(), "call", first.call(), "owner", speech.titled(raised.owner()), "case", raised.label());
        tellReporters(raised, text, Purpose.ALARM);
    }

    @Override
    public boolean tell(Case done, String result) {
        boolean mayBeRepeated = !result.isBlank() && !done.confidential() && !isDiscreet(done)
                && !ROOM_OR_PHONE.matcher(result).find();
        String text = !mayBeRepeated
                ? speech.say(Phrase.DONE_PLAIN, "case", done.label())
                : speech.say(Phrase.DONE, "case", done.label(), "result", speech.quote(result));
        return tellReporters(done, text, Purpose.REPLY);
    }

    private boolean isDiscreet(Case done) {
        return done.kind() == Kind.EMERGENCY && scene.isDiscreet(done);
    }

    /// Tells only whoever reported it first, where that was.
    void tellReporter(Case about, String text) {
        boolean amongNeighbours = about.group().flatMap(speech.community()::group).filter(g -> !g.isStaff()).isPresent();
        if (amongNeighbours && !about.confidential()) {
            post.say(speech.toGroup(about.group().orElseThrow(), Purpose.NOTICE, text, Optional.of(about), true));
        } else if (isReachable(about.reporter())) {
            post.say(speech.toResident(about.reporter(), text, Optional.of(about)));
        }
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
