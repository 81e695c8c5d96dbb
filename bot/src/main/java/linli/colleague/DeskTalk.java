package linli.colleague;

import java.util.Optional;
import java.util.Set;
import linli.cases.Case;
import linli.cases.Speech;
import linli.community.Group;
import linli.digest.DigestStore;
import linli.digest.Pointer;
import linli.digest.WrittenAnswer;
import linli.digest.WrittenAnswer.Step;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.outbox.OutboxStore;
import linli.outbox.Post;
import linli.wording.Phrase;

/// What Linli says to colleagues: back to whoever spoke, never among residents; about answers, also to the group that was shown the digest.
public record DeskTalk(DigestStore digests, OutboxStore outbox, Post post, Speech speech, HeldLines held) {
    public String put(Phrase phrase, String... namesAndValues) {
        return speech.say(phrase, namesAndValues);
    }

    public Obeyed say(Said said, String text) {
        answerPlainly(said, new Answer(Optional.empty(), text));
        return new Obeyed.Answered();
    }

    /// The answer to a short reply goes where it was given, but never among residents, and of a confidential case to the writer alone.
    public Obeyed answer(Said said, Case about, String text) {
        boolean isForAll = !about.confidential() || staffGroup(said).isEmpty();
        if (isForAll && held.keep(text)) {
            return new Obeyed.Done(about);
        }
        post.say(staffGroup(said)
                .filter(_ -> !about.confidential())
                .map(group -> speech.toStaffGroup(group.id(), Purpose.REPLY, text, about))
                .orElseGet(() -> speech.toColleague(said.person().id(), Purpose.REPLY, text, about)));
        return new Obeyed.Done(about);
    }

    /// The same, unless it was said there lately; whoever names the case or quotes it is never left without a word.
    public Obeyed answerOnce(Said said, Case about, String text) {
        return wasSaid(said, text) && !said.pointsAt(about) ? new Obeyed.Done(about) : answer(said, about, text);
    }

    /// The same for an answer that carries nothing of what residents told: it may be given in a staff group about a confidential case as
    /// well.
    public void answerPlainly(Said said, Answer answer) {
        if (held.keep(answer.text())) {
            return;
        }
        post.say(staffGroup(said)
                .map(group -> speech.toStaff(group.id(), Purpose.REPLY, answer.text(), answer.about()))
                .orElseGet(() -> toWriter(said, answer.text(), answer.about())));
    }

    private static Optional<Group> staffGroup(Said said) {
        return said.group().filter(Group::isStaff);
    }

    private static OutboundMessage toWriter(Said said, String text, Optional<Case> about) {
        return new OutboundMessage(
                said.person().id(), Audience.PERSON, Purpose.REPLY, text, Set.of(), about.map(Case::label), false);
    }

    /// Answers all that one message asked for.
    public void answerTogether(Said said) {
        var lines = held.release();
        if (!lines.isEmpty()) {
            post.say(speech.onSeveral(
                    staffGroup(said).map(Group::id).orElse(said.person().id()), staffGroup(said).isPresent(), Purpose.REPLY, String.join("\n", lines)));
        }
    }

    /// Whoever says the same again has been asked already.
    public Obeyed askOnce(Said said, String question) {
        return wasSaid(said, question) ? new Obeyed.Answered() : say(said, question);
    }

    public boolean wasSaid(Said said, String text) {
        var since = said.now().minus(Purpose.REPLY.lifetime());
        return outbox.saidSince(said.place(), text, since) || outbox.saidSince(said.person().id(), text, since);
    }

    /// What the group is told of an answer can be quoted.
    public void toGroup(WrittenAnswer about, Purpose purpose, String text) {
        post.say(speech.toStaff(about.group(), purpose, text)).ifPresent(said ->
                digests.point(new Pointer(Long.parseLong(said.id()), about.digest(), Optional.of(about.number()))));
    }

    public String groupOf(WrittenAnswer answer) {
        return speech.community().group(answer.group()).map(Group::name).orElse(answer.group());
    }

    public static boolean isInItsGroup(WrittenAnswer answer, Said said) {
        return said.group().filter(g -> g.id().equals(answer.group())).isPresent();
    }

    public static Step step(Said said) {
        return new Step(said.person().id(), said.now());
    }
}
