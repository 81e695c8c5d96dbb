package linli.desk;

import java.util.Optional;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.digest.Digest;
import linli.digest.DigestStore;
import linli.digest.DigestTopic;
import linli.digest.Pointer;
import linli.digest.WrittenAnswer;
import linli.message.Kind;
import linli.message.Purpose;
import linli.reply.AnsweringReply;
import linli.reply.AnsweringReply.Agree;
import linli.reply.AnsweringReply.Refuse;
import linli.reply.AnsweringReply.TakeBack;
import linli.reply.AnsweringReply.Write;
import linli.text.Masking;
import linli.wording.Phrase;

/// Takes what colleagues answer to the lines of a digest as drafts, and asks a second colleague.
record Answering(DigestStore digests, QuotedLine quotedLine, DeskTalk talk, Seconding seconding) {
    private static final int LINES_IN_A_GROUP = 2;
    private static final int LONGEST = 120;

    Obeyed obey(AnsweringReply reply, Said said) {
        if (said.amongResidents()) {
            return new Obeyed.NotMeant();
        }
        return switch (reply) {
            case Write write -> write(write, said);
            case Agree(var number) -> seconding.agree(number, said);
            case Refuse(var number, var why) -> seconding.refuse(number, why, said);
            case TakeBack(var number) -> seconding.takeBack(number, said);
        };
    }

    /// In words that are said of much else.
    Optional<Obeyed> inOtherWords(Said said) {
        return seconding.takeBackInPassing(said);
    }

    private Obeyed write(Write reply, Said said) {
        var quoted = quotedLine.of(said);
        var digest = quoted.map(Pointer::digest).flatMap(digests::find).or(digests::latest)
                .filter(d -> said.group().map(g -> g.id().equals(d.group())).orElse(true));
        if (digest.isEmpty() || reply.number().isEmpty() && quoted.isEmpty()) {
            return new Obeyed.NotMeant(); // 答 is talk where nothing was asked
        }
        var line = reply.number()
                .or(() -> quoted.flatMap(Pointer::answer).flatMap(digests::answer).map(WrittenAnswer::topic))
                .or(() -> Optional.of(1).filter(_ -> digest.get().topics() == 1));
        var topic = line.flatMap(number -> digests.topic(digest.get().number(), number));
        if (topic.isEmpty()) {
            return talk.askOnce(said, talk.put(Phrase.WHICH_LINE, "last", Integer.toString(digest.get().topics())));
        }
        String answer = String.join("\n", reply.answer().lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
        if (topic.get().kind() != Kind.QUESTION) {
            return talk.say(said, talk.put(Phrase.LINE_IS_AN_IDEA, "number", Integer.toString(line.get())));
        }
        if (answer.lines().count() > LINES_IN_A_GROUP || answer.length() > LONGEST) {
            return talk.say(said, talk.put(Phrase.ANSWER_TOO_LONG, "most", Integer.toString(LONGEST)));
        }
        return keep(digest.get(), line.get(), topic.get(), answer, said);
    }

    private Obeyed keep(Digest digest, int line, DigestTopic topic, String answer, Said said) {
        String masked = Masking.mask(answer);
        // the latest word to a line is the one to agree to
        digests.answersTo(digest.number(), line).stream()
                .filter(WrittenAnswer::isDraft)
                .forEach(older -> digests.update(older.withdrawnBy(DeskTalk.step(said))));
        var draft = WrittenAnswer.draft(digests.nextAnswer(), digest, line, topic, masked, DeskTalk.step(said));
        digests.insert(draft);
        String request = talk.put(Phrase.DRAFT,
                "number", Integer.toString(line), "question", talk.speech().quote(draft.question()), "answer", masked,
                "by", talk.speech().titled(said.person().id()));
        String hidden = masked.equals(answer) ? "" : "\n" + talk.put(Phrase.NUMBERS_HIDDEN);
        talk.toGroup(draft, Purpose.DIGEST, request + hidden);
        if (said.group().isEmpty()) {
            talk.say(said, talk.put(Phrase.DRAFT_KEPT, "group", talk.groupOf(draft)) + hidden);
        }
        return new Obeyed.Answered();
    }
}
