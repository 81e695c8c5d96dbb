package linli.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.Speech;
import linli.desk.Desk;
import linli.knowledge.Knowledge;
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

    Outcomes(Transaction tx, Post post, Speech speech, Knowledge knowledge) {
        this.tx = tx;
        this.post = post;
        this.speech = speech;
        this.knowledge = knowledge;
    }

    @Override
    public void alarm(Case raised) {
        var first = knowledge.firstStepsIn(raised.category());
        String text = speech.say(Phrase.ALARM_IN_GROUP,
                "steps", first.steps().strip(), "call", first.call(), "owner", speech.titled(raised.owner()), "case", raised.label());
        tellReporters(raised, text, text, Purpose.ALARM);
    }

    @Override
    public boolean tell(Case done, String result) {
        boolean mayBeRepeated = !result.isBlank() && !done.confidential() && !ROOM_OR_PHONE.matcher(result).find();
        String plain = speech.say(Phrase.DONE_PLAIN, "case", done.label());
        String text = mayBeRepeated ? speech.say(Phrase.DONE, "case", done.label(), "result", speech.quote(result)) : plain;
        return tellReporters(done, text, plain, Purpose.REPLY);
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

    /// @param plain what is said instead where the text would tell of somebody
    /// @return whether anybody could be told
    private boolean tellReporters(Case about, String text, String plain, Purpose purpose) {
        boolean told = false;
        if (!about.confidential()) {
            for (String group : residentsGroupsOf(about)) {
                var full = speech.toGroup(group, purpose, text, Optional.of(about), false);
                post.say(post.mayBeSaid(full) ? full : speech.toGroup(group, purpose, plain, Optional.of(about), false));
                told = true;
            }
        }
        for (String reporter : tx.cases().reportersOf(about.number())) {
            boolean inPrivate = about.confidential() || about.group().isEmpty();
            if (inPrivate && isReachable(reporter)) {
                var full = speech.toResident(reporter, text, Optional.of(about));
                post.say(post.mayBeSaid(full) ? full : speech.toResident(reporter, plain, Optional.of(about)));
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
