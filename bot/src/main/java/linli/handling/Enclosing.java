package linli.handling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import linli.cases.Case;
import linli.message.Act;
import linli.message.Attachment;
import linli.message.Enclosure;
import linli.message.InboundMessage;
import linli.message.IssueReply;
import linli.message.Purpose;
import linli.message.Reply;
import linli.reply.CaseReply;
import linli.reply.ShortReply;
import linli.turn.Receipt;
import linli.turn.Turn;
import linli.understand.Interpreter;
import linli.wording.Phrase;

/// What people show beside what they say: it belongs to the case that they speak of. A picture alone opens nothing and makes nobody speak.
public record Enclosing(Turn turn) {
    private static final Duration ASKED_JUST_NOW = Duration.ofMinutes(30);

    /// What was shown with the message and is not with a case yet goes to the case that the message was about; gives back which that was.
    Optional<Integer> keep(List<IssueReply> issues) {
        var about = issues.stream()
                .filter(this::isSpokenOf)
                .flatMap(issue -> issue.caseNumber().stream())
                .map(Integer::valueOf)
                .flatMap(number -> turn.tx().cases().find(number).stream())
                .toList();
        // what may belong to a matter in confidence is shown to nobody else
        var fit = about.stream().filter(Case::confidential).findFirst().or(() -> about.stream().findFirst());
        fit.ifPresent(found -> enclose(found, turn.enclosed()));
        return fit.map(Case::number);
    }

    /// A colleague who looks something up does not speak of it, nor is a 1 about the picture before it.
    private boolean isSpokenOf(IssueReply issue) {
        return issue.act() != Act.COMMAND || !turn.isStaff() || ShortReply.parse(turn.message().text())
                .filter(reply -> reply instanceof CaseReply.Note || reply instanceof CaseReply.Close)
                .isPresent();
    }

    /// It was shown right after its sender spoke of this case.
    public void keepWith(int number) {
        turn.tx().cases().find(number).ifPresent(about -> enclose(about, Enclosure.of(turn.message())));
    }

    private void enclose(Case about, List<Enclosure> shown) {
        if (!shown.isEmpty()) {
            turn.work().enclose(about, shown);
        }
    }

    /// Whether somebody speaks to Linli, which has no ears.
    public static boolean isUnheard(InboundMessage message) {
        return Interpreter.isCalled(message) && message.attachments().stream().anyMatch(what -> what.type() == Attachment.Type.VOICE);
    }

    /// Asks for a line of text, once however many are spoken.
    public Reply askForWords() {
        String words = turn.speech().say(Phrase.VOICE_WITHOUT_WORDS);
        var known = turn.tx().conversations().replyTo(turn.message().id());
        if (known.isPresent()) {
            return known.get().asDuplicate();
        }
        if (turn.message().isPrivate()) {
            turn.tx().conversations().rememberContact(turn.message().sender(), turn.message().id().channel(), turn.now());
        }
        if (turn.wasSaid(words, ASKED_JUST_NOW)) {
            return Reply.SILENT;
        }
        turn.say(words, Purpose.REPLY, Optional.empty(), false);
        var reply = new Reply(false, List.of(Receipt.ofAnswer(turn.message())), turn.post().sent());
        turn.tx().conversations().remember(turn.message(), reply);
        return reply;
    }
}
