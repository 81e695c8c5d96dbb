package linli.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linli.cases.Case;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.conversation.ConversationStore;
import linli.conversation.PendingQuestion;
import linli.conversation.PendingQuestion.Kind;
import linli.outbox.OutboxRow;
import linli.reply.CaseNumbers;
import linli.reply.CaseReply;
import linli.reply.Offhand;
import linli.reply.ShortReply;
import linli.text.PlainText;
import linli.wording.Phrase;

/// Asks colleagues once for what a short reply lacks, and takes the line that answers it for the answer. A question stays while they look up or do
/// something else, until it is answered, a newer one of its kind takes its place, the case moves on, or it is too old.
record Questions(ConversationStore conversations, DeskTalk talk) {
    private static final Duration STILL_TALKING = Duration.ofMinutes(30);
    private static final int LONGEST_ANSWER = 60;
    private static final Pattern A_NUMBER = Pattern.compile("#?" + CaseNumbers.NUMBER + "[的吧。.]?");
    private static final Pattern NUMBER_FIRST = Pattern.compile("#?" + CaseNumbers.NUMBER + CaseNumbers.NO_AMOUNT_NOR_HOUR + "[\\s,，:：]*");
    /// Whoever says 好的 has heard the question and not answered it.
    private static final Pattern HEARD = Pattern.compile("[\\s\\p{P}]*(?:好的?|收到|谢谢|嗯+|哦+|ok|知道了|晓得了|稍等|等下|辛苦了?)[\\s\\p{P}]*");
    /// Whoever asks something, or speaks of lunch, gives no reason, no name and no time.
    private static final Pattern NO_ANSWER = Pattern.compile(
            ".*[?？吗么]|.*(?:什么|谁|哪[儿里个位些]|几[个件点条]|多少|怎么|为啥|干嘛|咋).*|(?:哈|呵|嘿){2,}.*|.*(?:吃饭|下班|午饭|早饭|晚饭|开会了|在不在|早上好|大家好|中午好|下午好|辛苦).*", Pattern.DOTALL);
    /// 周五见 and 明天10点开会 put nothing off.
    private static final Pattern A_DATE = Pattern.compile(".*(?:见|开会|吃|喝|聚|培训|放假|出差|请客|打球|值班)[了啊哈吧。.!]*");
    private static final Pattern WANTS_A_TIME = Pattern.compile("(?:挂起|5).*", Pattern.DOTALL);
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

    /// What is to be done with it?
    Obeyed whatToDo(Said said, Case about, String question) {
        return ask(said, Kind.WHAT_TO_DO, about, "", question);
    }

    /// The same to whoever has it, who is never left without a word.
    Obeyed whatTheyMean(Said said, Case about, String question) {
        return pose(said, Kind.WHAT_TO_DO, about, "", question, true);
    }

    /// The words are not said twice, but it is asked anew.
    private Obeyed ask(Said said, Kind kind, Case about, String soFar, String question) {
        boolean isNoSlip = said.isNumbered() || ShortReply.parse(said.message().text()).isEmpty();
        return pose(said, kind, about, soFar, question, kind == Kind.MISSING && isNoSlip);
    }

    /// What was asked in other words than these, the next line answers.
    void await(Said said, Case about, String soFar) {
        remember(said, Kind.MISSING, about, soFar);
    }

    private Obeyed pose(Said said, Kind kind, Case about, String soFar, String question, boolean alsoAgain) {
        if (alsoAgain || !talk.wasSaid(said, question)) {
            talk.answer(said, about, question);
        }
        remember(said, kind, about, soFar);
        return new Obeyed.Answered();
    }

    private void remember(Said said, Kind kind, Case about, String soFar) {
        boolean isAskedInPrivate = said.amongResidents() || about.confidential();
        conversations.ask(new PendingQuestion(
                isAskedInPrivate ? Optional.empty() : said.message().group(), said.person().id(), kind, about.number(), soFar,
                said.now(), said.now().plus(STILL_TALKING)));
    }

    /// Somebody has done something about the case: what was asked of it before is answered.
    void movedOn(Said said, Case about) {
        for (Kind kind : List.of(Kind.MISSING, Kind.WHAT_TO_DO)) {
            pending(said, kind).filter(question -> question.caseNumber() == about.number()).ifPresent(conversations::settle);
        }
    }

    /// The reply that the line completes, if it answers a question of these.
    Optional<ShortReply> completed(Said said) {
        return whichOne(said).or(() -> whatWasMissing(said)).or(() -> whatIsToBeDone(said));
    }

    private Optional<ShortReply> whichOne(Said said) {
        var number = A_NUMBER.matcher(PlainText.of(said.message().text()));
        if (!number.matches()) {
            return Optional.empty();
        }
        return pending(said, Kind.WHICH_CASE).flatMap(question -> {
            conversations.settle(question);
            return CaseReply.parse(question.said().strip(), PlainText.of(question.said()))
                    .or(() -> Offhand.read(PlainText.of(question.said())))
                    .or(() -> Optional.of(new CaseReply.Told(Optional.empty(), question.said())))
                    .map(reply -> reply.at(Integer.parseInt(number.group("number"))));
        });
    }

    private Optional<ShortReply> whatWasMissing(Said said) {
        String answer = said.message().text().strip();
        boolean mayBeAnswer = !said.amongResidents() && said.message().forwarded().isEmpty() && answer.length() <= LONGEST_ANSWER
                && !HEARD.matcher(PlainText.of(answer)).matches();
        return mayBeAnswer ? pending(said, Kind.MISSING).flatMap(question -> complete(question, answer)) : Optional.empty();
    }

    /// Another command is no answer, nor is a word on another case, and the question stays.
    private Optional<ShortReply> complete(PendingQuestion question, String answer) {
        var numbered = NUMBER_FIRST.matcher(answer);
        boolean isNumbered = numbered.lookingAt() && numbered.end() < answer.length();
        boolean isAboutAnother = isNumbered && Integer.parseInt(numbered.group("number")) != question.caseNumber();
        if (isAboutAnother || ShortReply.parse(answer).isPresent()) {
            return Optional.empty();
        }
        conversations.settle(question);
        String plain = PlainText.of(answer);
        boolean isTalk = NO_ANSWER.matcher(plain).matches() || WANTS_A_TIME.matcher(question.said()).matches() && A_DATE.matcher(plain).matches();
        if (!isNumbered && isTalk) {
            return Optional.empty();
        }
        return ShortReply.parse(question.said() + " " + (isNumbered ? answer.substring(numbered.end()) : answer));
    }

    /// A word without a number is about what was just asked back, unless a card has come since.
    private Optional<ShortReply> whatIsToBeDone(Said said) {
        if (said.amongResidents() || said.message().quote().isPresent()) {
            return Optional.empty();
        }
        return ShortReply.parse(said.message().text())
                .filter(reply -> reply instanceof CaseReply && !(reply instanceof CaseReply.Look) && reply.number().isEmpty())
                .map(CaseReply.class::cast)
                .flatMap(reply -> pending(said, Kind.WHAT_TO_DO)
                        .filter(question -> isLatest(question, said))
                        .map(question -> reply.at(question.caseNumber())));
    }

    /// Whether a bare 1 or 2 answers 解决了吗, because that was asked after the latest card came.
    boolean isAboutTheirOwn(Said said) {
        return said.message().quote().isEmpty()
                && A_BARE_DIGIT.matcher(PlainText.of(said.message().text())).matches()
                && pending(said, Kind.SOLVED).filter(question -> isLatest(question, said)).isPresent();
    }

    /// Whether they were asked why that danger is over.
    boolean awaitWhyItIsOver(Said said, Case about) {
        return pending(said, Kind.MISSING).filter(question -> question.caseNumber() == about.number() && question.said().startsWith(AlarmDesk.STAND_DOWN)).isPresent();
    }

    /// Whether they were asked if something they reported is solved: 好了 is about that.
    boolean awaitTheirOwnWord(Said said) {
        return pending(said, Kind.SOLVED).isPresent();
    }

    /// Whether no card has come since.
    private boolean isLatest(PendingQuestion question, Said said) {
        return talk.outbox().latestCard(said.place()).map(OutboxRow::createdAt)
                .filter(card -> card.isAfter(question.askedAt())).isEmpty();
    }

    private Optional<PendingQuestion> pending(Said said, Kind kind) {
        return conversations.pending(said.message().group(), said.person().id(), kind, said.now());
    }
}
