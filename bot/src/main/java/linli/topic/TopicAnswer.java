package linli.topic;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.act.GivenHere;
import linli.act.Inquiry;
import linli.answer.Answers;
import linli.answer.EntryText;
import linli.answer.Response;
import linli.decide.Thresholds;
import linli.knowledge.Entry;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Purpose;
import linli.recall.Form;
import linli.text.Ellipsis;
import linli.text.PlainText;
import linli.text.PutRight;
import linli.text.Question;
import linli.turn.Receipt;
import linli.turn.Turn;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// What is known to what somebody says on a topic: first of the matter that they name outright, then in the entry they were given, then in others that are
/// found for it together with the topic, and last in what is found for it alone. Whoever says that it was not what they asked is not given the same again.
///
/// @param plain what they said, in standard words
record TopicAnswer(Turn turn, Topic topic, PutRight said, String plain, Understanding understanding) {
    /// 我妈 alone tells nothing yet.
    private static final int SHORTEST_FACT = 3;
    private static final Pattern WHAT_IS_LAID_DOWN = Pattern.compile("(?:法律|法规|政策|规定|文件|条例|国家)+(?:上|里)?(?:到底|究竟|是)*(?:怎么|如何|怎样)(?:说|规定|讲|定)的?[吗呢啊呀?]*");
    private static final Pattern PAUSE = Pattern.compile("[\\s,，。.!?]+");
    static final Pattern OF_A_DAY = Pattern.compile("(?:那|还有)?[0-9一二三四五六七八九十月号日周星期礼拜天今明后大元旦国庆五劳动节春除夕的上下中午早晚]{2,12}(?:呢|开吗|开不|开门吗|上班吗|上班不|有人吗|有人不)[?]?");
    private static final Pattern THERE = Pattern.compile("有人|在不在|在吗|在么|开门|上班|下班|几点");

    Optional<IssueReply> asked() {
        if (topic.isAQuarrel()) {
            return Ellipsis.isIn(said.asked()) ? first(this::ofWhatIsPaid) : first(this::ofAnother, this::foundAlone, this::foundTogether, this::foundByItself);
        }
        return isTheSameAgain() ? Optional.empty() : first(
                this::pointedAt, this::ofAnother, this::onTheAmount, this::atTheWindow, this::ofWhoeverAnswers, this::foundTogether, this::spokenOf, this::foundAlone);
    }

    /// 是不是, of what Linli has just answered.
    private Optional<IssueReply> pointedAt() {
        return topic.entry().filter(_ -> topic.answer().isPresent() && Ellipsis.pointsBackTo(plain, "")).map(entry -> {
            turn.say(turn.speech().say(Phrase.SAID_JUST_NOW), Purpose.REPLY, Optional.empty(), false);
            return Receipt.ofEntry(turn.message(), entry.id(), Act.ANSWER);
        });
    }

    /// Among neighbours only what leaves out its matter, or is spoken of in the entry, is surely meant for Linli.
    Optional<IssueReply> askedAmongNeighbours() {
        boolean mayBeAsked = understanding.pieces().stream().allMatch(piece -> switch (piece.kind()) {
            case QUESTION, CHATTER -> true;
            case SERVICE_REQUEST, SUGGESTION -> Ellipsis.isIn(plain);
            case EMERGENCY, FRAUD, DISPUTE -> false;
        });
        boolean isMeant = mayBeAsked && topic.entry().isPresent() && (Ellipsis.isIn(plain) || !namesAnything(topic.entry().get()));
        return isMeant ? first(this::onAnotherDay, this::onTheAmount, () -> spokenOf(false)) : first(this::onAnotherDay, this::ofWhoeverAnswers);
    }

    /// What they were answered before they told of a quarrel, 能领几个月, as far as it is spoken of there.
    Optional<IssueReply> askedStill() {
        return isTheSameAgain() ? Optional.empty() : first(this::onTheAmount, () -> isInItsWords() ? spokenOf(false) : Optional.empty());
    }

    /// 能领几个月 of somebody who was dismissed asks for what is laid down, and not how the quarrel goes on.
    private Optional<IssueReply> ofWhatIsPaid() {
        return another().asksWhatIsPaid() ? foundTogether() : Optional.empty();
    }

    /// 中午有人吗, where a person has answered or is to answer: the hours of their window.
    private Optional<IssueReply> ofWhoeverAnswers() {
        return topic.waiting().filter(question -> question.kind() == Kind.QUESTION && THERE.matcher(said.asked()).find())
                .flatMap(question -> turn.site().community().person(question.owner()))
                .flatMap(person -> answers().hoursOf(person.name(), said.asked(), now()))
                .map(hours -> {
                    turn.say(hours.text(), Purpose.REPLY, Optional.empty(), false);
                    return Receipt.ofEntry(turn.message(), hours.entry().id(), Act.ANSWER);
                });
    }

    Optional<IssueReply> told() {
        boolean namesSomething = plain.length() >= SHORTEST_FACT;
        return first(this::onTheAmount, () -> turn.isCalled() && namesSomething && !(topic.answer().isEmpty() && isOfTheFactAskedFor()) ? spokenOf() : Optional.empty());
    }

    @SafeVarargs
    private static Optional<IssueReply> first(Supplier<Optional<IssueReply>>... ways) {
        return Stream.of(ways).map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    /// Whether it is what Linli has asked them for.
    boolean isOfTheFactAskedFor() {
        return turn.tx().conversations().pendingFact(turn.message().group(), turn.message().sender(), turn.now())
                .filter(pending -> turn.site().knowledge().table(pending.entry()).flatMap(table -> table.fact(pending.fact()))
                                .filter(fact -> answers().tells(fact, plain, turn.now())).isPresent()
                        || turn.site().knowledge().entry(pending.entry()).flatMap(entry -> answers().cannotTell(entry, plain)).isPresent())
                .isPresent();
    }

    /// Whether they ask once more what was answered.
    boolean isTheSameAgain() {
        return said.isRight() && another().match(said.asked())
                .filter(match -> match.probability() >= Thresholds.STANDARD.answer())
                .filter(match -> topic.entry().filter(entry -> entry.id().equals(match.entry())).isPresent())
                .filter(_ -> Stream.of(topic.question(), PlainText.of(topic.title())).anyMatch(known -> Question.of(known).isLike(Question.of(said.asked()))))
                .isPresent();
    }

    private boolean namesAnything(Entry entry) {
        boolean isOfTheWhole = answers().isNamed(entry, plain) && answers().sentence(entry, plain).isEmpty();
        return another().outright().isPresent() || isOfTheWhole || !isSpokenOf(entry);
    }

    private Optional<IssueReply> ofAnother() {
        return another().meant().flatMap(this::tell);
    }

    private Optional<IssueReply> foundTogether() {
        return another().together().flatMap(this::tell);
    }

    private Optional<IssueReply> foundAlone() {
        return another().alone().flatMap(this::tell);
    }

    private Optional<IssueReply> foundByItself() {
        return another().byItself().flatMap(this::tell);
    }

    boolean isInItsWords() {
        return another().isInItsWords();
    }

    boolean isHalfOfAnother() {
        return another().isHalfOfWhatIsAsked();
    }

    private Optional<IssueReply> onTheAmount() {
        return topic.entry().filter(_ -> topic.answer().isPresent() && (Ellipsis.isIn(said.asked()) || another().sure().isEmpty()))
                .flatMap(entry -> answers().onTheAmount(entry, said.asked(), topic.edition(), turn.isCalled(), now()))
                .flatMap(this::give);
    }

    /// 周六办不, of what is done at a window of the community.
    private Optional<IssueReply> atTheWindow() {
        return topic.entry().flatMap(entry -> answers().hoursWhereItIsDone(entry, said.asked(), now())).flatMap(this::give);
    }

    /// 12月31号下午呢, after the hours of a day: it names no more than another.
    private Optional<IssueReply> onAnotherDay() {
        return Optional.of(plain).filter(said -> OF_A_DAY.matcher(said).matches()).flatMap(_ -> atTheWindow());
    }

    private Optional<IssueReply> spokenOf() {
        return spokenOf(true);
    }

    /// @param orWhole whether all is told where no sentence of it fits: nobody wants a screenful among neighbours who did not call
    private Optional<IssueReply> spokenOf(boolean orWhole) {
        return topic.entry().filter(entry -> said.mistaken().isEmpty() && isSpokenOf(entry)).flatMap(entry -> {
            var sentence = answers().sentence(entry, answers().speaksOf(entry, said.asked()) ? said.asked() : bareClause().orElse(said.asked()));
            var whole = new Response.Told(entry, new EntryText(turn.site().wording()).compose(entry, Form.FULL), answers().told(entry).edition());
            boolean isTold = wasTold(sentence.orElse(whole));
            if (isTold && !said.isRight() || sentence.isEmpty() && !orWhole) {
                return Optional.empty();
            }
            if (isTold) {
                turn.say(turn.speech().say(sentence.isPresent() ? Phrase.SAID_JUST_NOW : Phrase.ALL_SAID), Purpose.REPLY, Optional.empty(), false);
            } else if (sentence.isPresent()) {
                turn.say(sentence.get().text(), Purpose.REPLY, Optional.empty(), false)
                        .ifPresent(message -> new GivenHere(turn).remember(message, whole.edition(), Form.FULL));
            } else {
                new AnotherForm(turn).tell(whole);
            }
            return Optional.of(Receipt.ofEntry(turn.message(), entry.id(), Act.ANSWER));
        });
    }

    /// By its words, or because it would be found for it alone.
    private boolean isSpokenOf(Entry entry) {
        return isInItsWords() || bareClause().filter(clause -> answers().speaksOf(entry, clause)).isPresent() || WHAT_IS_LAID_DOWN.matcher(said.asked()).matches()
                || another().match(said.asked()).filter(match -> match.entry().equals(entry.id()) && match.probability() >= Thresholds.STANDARD.answer()).isPresent();
    }

    /// 我妈在老家 我可以替她办吗 asks what its second half does.
    private Optional<String> bareClause() {
        return PAUSE.splitAsStream(said.asked()).filter(clause -> !clause.equals(said.asked()) && Ellipsis.asks(clause)).findFirst();
    }

    private boolean wasTold(Response.Told told) {
        return new GivenHere(turn).wasTold(told.text(), now().minus(GivenHere.A_MOMENT));
    }

    /// What may still be asked of the entry.
    Optional<String> whatElseIsKnown() {
        return topic.entry().map(entry -> {
            String aspects = turn.speech().list(Stream.of(
                            Optional.of(Phrase.ASPECT_AMOUNT).filter(_ -> turn.site().knowledge().table(entry.id()).isPresent()),
                            Optional.of(Phrase.ASPECT_PAPERS).filter(_ -> !entry.bring().isEmpty()),
                            entry.where().map(_ -> Phrase.ASPECT_PLACE),
                            entry.behalf().map(_ -> Phrase.ASPECT_BEHALF))
                    .flatMap(Optional::stream).map(turn.speech()::say));
            String name = entry.title().replaceFirst("[，,].*", "");
            return aspects.isEmpty()
                    ? turn.speech().say(Phrase.NOT_FOLLOWED, "topic", name)
                    : turn.speech().say(Phrase.NOT_FOLLOWED_BUT, "topic", name, "aspects", aspects);
        });
    }

    private Optional<IssueReply> tell(Entry entry) {
        return give(answers().respond(entry, said.asked(), now()));
    }

    private Optional<IssueReply> give(Response response) {
        return switch (response) {
            case Response.Told told when !said.isRight() && wasTold(told) -> Optional.empty();
            case Response.Told told -> {
                new GivenHere(turn).give(told, false);
                yield Optional.of(Receipt.ofEntry(turn.message(), told.entry().id(), Act.ANSWER));
            }
            case Response.Wanting wanting -> {
                new Inquiry(turn).fact(wanting, false);
                yield Optional.of(Receipt.ofEntry(turn.message(), wanting.entry().id(), Act.ASK));
            }
        };
    }

    private AnotherEntry another() {
        return new AnotherEntry(turn, topic, said, understanding);
    }

    private Answers answers() {
        return turn.site().answers();
    }

    private Instant now() {
        return turn.now();
    }
}
