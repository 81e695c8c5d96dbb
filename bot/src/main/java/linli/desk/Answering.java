package linli.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.cases.Speech;
import linli.community.Group;
import linli.desk.AnsweringReply.Agree;
import linli.desk.AnsweringReply.Refuse;
import linli.desk.AnsweringReply.TakeBack;
import linli.desk.AnsweringReply.Write;
import linli.desk.Desk.Obeyed;
import linli.digest.Digest;
import linli.digest.DigestStore;
import linli.digest.Pointer;
import linli.digest.Topic;
import linli.digest.WrittenAnswer;
import linli.digest.WrittenAnswer.Step;
import linli.message.Audience;
import linli.message.Kind;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.outbox.OutboxStore;
import linli.outbox.Post;
import linli.text.Masking;
import linli.wording.Phrase;

/// Takes what colleagues answer to the lines of a digest, and lets no answer out before a second one has said yes to it where all can
/// see it.
final class Answering {
    private static final int LINES_IN_A_GROUP = 2;
    private static final int LONGEST = 120;

    private final Answerbook book;
    private final DigestStore digests;
    private final Post post;
    private final Speech speech;
    private final QuotedLine quotedLine;
    private final OutboxStore outbox;

    Answering(Answerbook book, OutboxStore outbox, Post post, Speech speech) {
        this.book = book;
        this.digests = book.digests();
        this.post = post;
        this.speech = speech;
        this.outbox = outbox;
        this.quotedLine = new QuotedLine(digests, outbox);
    }

    Obeyed obey(AnsweringReply reply, Said said) {
        if (said.amongResidents()) {
            return new Obeyed.NotMeant();
        }
        return switch (reply) {
            case Write write -> write(write, said);
            case Agree(var number) -> onDraft(number, said, draft -> agree(draft, said));
            case Refuse(var number, var why) -> onDraft(number, said, draft -> refuse(draft, why, said));
            case TakeBack(var number) -> takeBack(number, said);
        };
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
            return askOnce(said, speech.say(Phrase.WHICH_LINE, "last", Integer.toString(digest.get().topics())));
        }
        String answer = String.join("\n", reply.answer().lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
        if (topic.get().kind() != Kind.QUESTION) {
            return say(said, speech.say(Phrase.LINE_IS_AN_IDEA, "number", Integer.toString(line.get())));
        }
        if (answer.lines().count() > LINES_IN_A_GROUP || answer.length() > LONGEST) {
            return say(said, speech.say(Phrase.ANSWER_TOO_LONG, "most", Integer.toString(LONGEST)));
        }
        return keep(digest.get(), line.get(), topic.get(), answer, said);
    }

    private Obeyed keep(Digest digest, int line, Topic topic, String answer, Said said) {
        String masked = Masking.mask(answer);
        // the latest word to a line is the one to agree to
        digests.answersTo(digest.number(), line).stream()
                .filter(WrittenAnswer::isDraft)
                .forEach(older -> digests.update(older.withdrawnBy(step(said))));
        var draft = WrittenAnswer.draft(digests.nextAnswer(), digest, line, topic, masked, step(said));
        digests.insert(draft);
        String request = speech.say(Phrase.DRAFT,
                "number", Integer.toString(line), "question", speech.quote(draft.question()), "answer", masked,
                "by", speech.titled(said.person().id()));
        String hidden = masked.equals(answer) ? "" : "\n" + speech.say(Phrase.NUMBERS_HIDDEN);
        toGroup(draft, Purpose.DIGEST, request + hidden);
        if (said.group().isEmpty()) {
            say(said, speech.say(Phrase.DRAFT_KEPT, "group", nameOf(draft)) + hidden);
        }
        return new Obeyed.Answered();
    }

    private interface Doing {
        Obeyed to(WrittenAnswer draft);
    }

    /// By the quoted message, or by the number of the line; a number that stands for none is talk: 好 2.
    private Obeyed onDraft(Optional<Integer> line, Said said, Doing doing) {
        var meant = meant(line, said);
        if (meant.size() > 1) {
            return askOnce(said, speech.say(Phrase.WHICH_DRAFT, "number", Integer.toString(meant.getFirst().topic())));
        }
        if (meant.isEmpty()) {
            return new Obeyed.NotMeant();
        }
        var answer = meant.getFirst();
        if (!answer.isDraft()) {
            return say(said, speech.say(answer.isInForce() ? Phrase.ANSWER_IN_FORCE_ALREADY : Phrase.ANSWER_NOT_IN_USE));
        }
        return isInItsGroup(answer, said)
                ? doing.to(answer)
                : say(said, speech.say(Phrase.SAY_IT_IN_THE_GROUP, "group", nameOf(answer)));
    }

    private List<WrittenAnswer> meant(Optional<Integer> line, Said said) {
        var quoted = quotedLine.of(said);
        if (quoted.isPresent()) {
            var pointer = quoted.get();
            return pointer.answer().filter(_ -> line.isEmpty()).flatMap(digests::answer)
                    .or(() -> line.flatMap(l -> newestTo(pointer.digest(), l)))
                    .stream().toList();
        }
        var waiting = digests.drafts().stream()
                .filter(draft -> line.filter(l -> l == draft.topic()).isPresent())
                .filter(draft -> said.group().isEmpty() || isInItsGroup(draft, said))
                .toList();
        return !waiting.isEmpty() ? waiting : digests.latest()
                .filter(digest -> said.group().map(g -> g.id().equals(digest.group())).orElse(true))
                .flatMap(digest -> line.flatMap(l -> newestTo(digest.number(), l)))
                .stream().toList();
    }

    private Optional<WrittenAnswer> newestTo(int digest, int line) {
        return digests.answersTo(digest, line).stream().findFirst();
    }

    private Obeyed agree(WrittenAnswer draft, Said said) {
        if (draft.written().by().equals(said.person().id())) {
            return say(said, speech.say(Phrase.OWN_DRAFT, "number", Integer.toString(draft.topic())));
        }
        digests.answersTo(draft.digest(), draft.topic()).stream()
                .filter(WrittenAnswer::isInForce)
                .forEach(older -> withdraw(older, said));
        var inForce = draft.secondedBy(step(said));
        digests.update(inForce);
        boolean told = book.telling().tell(inForce);
        toGroup(inForce, Purpose.REPLY, speech.say(told ? Phrase.ANSWER_IN_FORCE_AND_TOLD : Phrase.ANSWER_IN_FORCE,
                "question", speech.quote(inForce.question()), "answer", Integer.toString(inForce.number())));
        return new Obeyed.Informed();
    }

    private Obeyed refuse(WrittenAnswer draft, String why, Said said) {
        digests.update(draft.refusedBy(step(said), Masking.mask(why)));
        return say(said, speech.say(Phrase.DRAFT_REFUSED, "number", Integer.toString(draft.topic())));
    }

    boolean isQuotedBy(Said said) {
        return !said.amongResidents() && quotedLine.of(said).flatMap(Pointer::answer).isPresent();
    }

    /// By the quoted message, or by the number of the answer. Whoever sees that an answer is wrong can stop it alone.
    Obeyed takeBack(Optional<Integer> number, Said said) {
        var meant = number.or(() -> quotedLine.of(said).flatMap(Pointer::answer)).flatMap(digests::answer);
        if (said.amongResidents() || meant.isEmpty()) {
            return new Obeyed.NotMeant();
        }
        var answer = meant.get();
        if (answer.isDraft() || answer.isInForce()) {
            withdraw(answer, said);
        }
        String word = speech.say(Phrase.ANSWER_TAKEN_BACK, "question", speech.quote(answer.question()));
        if (!isInItsGroup(answer, said)) {
            say(said, word);
        }
        toGroup(answer, Purpose.REPLY, word);
        return new Obeyed.Informed();
    }

    private void withdraw(WrittenAnswer answer, Said said) {
        digests.update(answer.withdrawnBy(step(said)));
        digests.settleAll(answer.number());
    }

    private static boolean isInItsGroup(WrittenAnswer answer, Said said) {
        return said.group().filter(g -> g.id().equals(answer.group())).isPresent();
    }

    private String nameOf(WrittenAnswer answer) {
        return speech.community().group(answer.group()).map(Group::name).orElse(answer.group());
    }

    /// What the group is told of an answer can be quoted.
    private void toGroup(WrittenAnswer about, Purpose purpose, String text) {
        post.say(speech.toStaff(about.group(), purpose, text));
        long message = Long.parseLong(post.sent().getLast().id());
        digests.point(new Pointer(message, about.digest(), Optional.of(about.number())));
    }

    /// Whoever gets a number wrong twice has been asked already.
    private Obeyed askOnce(Said said, String question) {
        return outbox.saidSince(said.place(), question, said.now().minus(Purpose.REPLY.lifetime()))
                ? new Obeyed.Answered()
                : say(said, question);
    }

    private Obeyed say(Said said, String text) {
        post.say(said.group().map(group -> speech.toStaff(group.id(), Purpose.REPLY, text)).orElseGet(() -> new OutboundMessage(
                said.person().id(), Audience.PERSON, Purpose.REPLY, text, Set.of(), Optional.empty(), false)));
        return new Obeyed.Answered();
    }

    private static Step step(Said said) {
        return new Step(said.person().id(), said.now());
    }
}
