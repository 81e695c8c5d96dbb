package linli.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linli.cases.Case;
import linli.conversation.ConversationStore;
import linli.conversation.PendingQuestion;
import linli.conversation.PendingQuestion.Kind;
import linli.desk.Desk.Obeyed;
import linli.outbox.OutboxRow;
import linli.text.PlainText;
import linli.wording.Phrase;

/// Asks colleagues once for what a short reply lacks, and takes their next line for the answer.
record Questions(ConversationStore conversations, DeskTalk talk) {
    private static final Duration STILL_TALKING = Duration.ofMinutes(30);
    private static final int LONGEST_ANSWER = 60;
    private static final Pattern A_NUMBER = Pattern.compile("#?(?<number>[1-9][0-9]{3,6})[的吧。.]?");
    private static final Pattern A_BARE_DIGIT = Pattern.compile("[12][。.!]?");

    /// Which of these?
    Obeyed whichCase(Said said, List<Case> cases) {
        String question = talk.put(Phrase.WHICH_CASE,
                "cases", cases.stream().map(c -> c.label() + talk.speech().category(c)).collect(Collectors.joining(" ")));
        return ask(said, Kind.WHICH_CASE, cases.getFirst(), said.message().text(), question);
    }

    /// Why, to whom, until when?
    ///
    /// @param soFar the reply without what it lacks, such as `3 1024`
    Obeyed missing(Said said, Case about, String soFar, String question) {
        return ask(said, Kind.MISSING, about, soFar, question);
    }

    private Obeyed ask(Said said, Kind kind, Case about, String soFar, String question) {
        if (!talk.wasSaid(said, question)) {
            talk.answer(said, about, question);
            boolean isAskedInPrivate = said.amongResidents() || about.confidential();
            conversations.ask(new PendingQuestion(
                    isAskedInPrivate ? Optional.empty() : said.message().group(), said.person().id(), kind, about.number(), soFar,
                    said.now(), said.now().plus(STILL_TALKING)));
        }
        return new Obeyed.Answered();
    }

    /// The reply that the line completes, if it answers a question of these. Whoever says something else has moved on.
    Optional<ShortReply> completed(Said said) {
        return whichOne(said).or(() -> whatWasMissing(said));
    }

    private Optional<ShortReply> whichOne(Said said) {
        var number = A_NUMBER.matcher(PlainText.of(said.message().text()));
        if (!number.matches()) {
            return Optional.empty();
        }
        return pending(said, Kind.WHICH_CASE).flatMap(question -> {
            conversations.settle(question);
            return CaseReply.parse(question.said().strip(), PlainText.of(question.said()))
                    .map(reply -> reply.at(Integer.parseInt(number.group("number"))));
        });
    }

    private Optional<ShortReply> whatWasMissing(Said said) {
        String answer = said.message().text().strip();
        boolean mayBeAnswer = !said.amongResidents() && said.message().forwarded().isEmpty() && answer.length() <= LONGEST_ANSWER;
        return mayBeAnswer ? pending(said, Kind.MISSING).flatMap(question -> complete(question, answer)) : Optional.empty();
    }

    private Optional<ShortReply> complete(PendingQuestion question, String answer) {
        var reply = ShortReply.parse(answer);
        boolean saidAgain = reply.flatMap(r -> ShortReply.parse(question.said()).filter(asked -> asked.getClass() == r.getClass())).isPresent();
        if (!saidAgain) {
            conversations.settle(question);
        }
        return reply.isPresent() ? Optional.empty() : ShortReply.parse(question.said() + " " + answer);
    }

    /// Whether a bare 1 or 2 answers 解决了吗, because that was asked after the latest card came.
    boolean isAboutTheirOwn(Said said) {
        return said.message().quote().isEmpty()
                && A_BARE_DIGIT.matcher(PlainText.of(said.message().text())).matches()
                && pending(said, Kind.SOLVED)
                        .filter(question -> talk.outbox().latestCard(said.place()).map(OutboxRow::createdAt)
                                .filter(card -> card.isAfter(question.askedAt())).isEmpty())
                        .isPresent();
    }

    private Optional<PendingQuestion> pending(Said said, Kind kind) {
        return conversations.pending(said.message().group(), said.person().id(), kind, said.now());
    }
}
