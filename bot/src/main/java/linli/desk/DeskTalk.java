package linli.desk;

import java.util.Optional;
import java.util.Set;
import linli.cases.Speech;
import linli.community.Group;
import linli.desk.Desk.Obeyed;
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

/// What Linli says to colleagues about answers: back to whoever spoke, or to the group that was shown the digest.
record DeskTalk(DigestStore digests, OutboxStore outbox, Post post, Speech speech) {
    String put(Phrase phrase, String... namesAndValues) {
        return speech.say(phrase, namesAndValues);
    }

    Obeyed say(Said said, String text) {
        post.say(said.group()
                .map(group -> speech.toStaff(group.id(), Purpose.REPLY, text))
                .orElseGet(() -> toPerson(said.person().id(), text)));
        return new Obeyed.Answered();
    }

    private static OutboundMessage toPerson(String person, String text) {
        return new OutboundMessage(person, Audience.PERSON, Purpose.REPLY, text, Set.of(), Optional.empty(), false);
    }

    /// Whoever gets a number wrong twice has been asked already.
    Obeyed askOnce(Said said, String question) {
        return outbox.saidSince(said.place(), question, said.now().minus(Purpose.REPLY.lifetime()))
                ? new Obeyed.Answered()
                : say(said, question);
    }

    /// What the group is told of an answer can be quoted.
    void toGroup(WrittenAnswer about, Purpose purpose, String text) {
        post.say(speech.toStaff(about.group(), purpose, text)).ifPresent(said ->
                digests.point(new Pointer(Long.parseLong(said.id()), about.digest(), Optional.of(about.number()))));
    }

    String groupOf(WrittenAnswer answer) {
        return speech.community().group(answer.group()).map(Group::name).orElse(answer.group());
    }

    static boolean isInItsGroup(WrittenAnswer answer, Said said) {
        return said.group().filter(g -> g.id().equals(answer.group())).isPresent();
    }

    static Step step(Said said) {
        return new Step(said.person().id(), said.now());
    }
}
