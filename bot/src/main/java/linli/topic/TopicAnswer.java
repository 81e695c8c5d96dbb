package linli.topic;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import linli.understand.EntryMatch;
import linli.understand.Issue;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// What is known to what somebody says on a topic: first of the matter that they name outright, then in the entry they were given, then in others that are
/// found for it together with the topic, and last in what is found for it alone. Whoever says that it was not what they asked is not given the same again.
///
/// @param plain what they said, in standard words
record TopicAnswer(Turn turn, Topic topic, PutRight said, String plain, Understanding understanding) {
    /// A short line finds something by chance: 按月还是按年 is known of an allowance too.
    private static final double SURE_BY_ITSELF = 0.9;
    /// 我妈 alone tells nothing yet.
    private static final int SHORTEST_FACT = 3;
    private static final int SHORTEST_NAME = 2;
    /// 社保 and 物业 are in the titles of many.
    private static final int SHORTEST_TITLE = 3;
    private static final Pattern WHAT_IS_LAID_DOWN = Pattern.compile("(?:法律|法规|政策|规定|文件|条例|国家)+(?:上|里)?(?:到底|究竟|是)*(?:怎么|如何|怎样)(?:说|规定|讲|定)的?[吗呢啊呀?]*");
    private static final Pattern PAUSE = Pattern.compile("[\\s,，。.!?]+");
    static final Pattern OF_A_DAY = Pattern.compile("(?:那|还有)?[0-9一二三四五六七八九十月号日周星期礼拜天今明后大元旦国庆五劳动节春除夕的上下中午早晚]{2,12}(?:呢|开吗|开不|开门吗|上班吗|上班不|有人吗|有人不)[?]?");
    private static final Pattern THERE = Pattern.compile("有人|在不在|在吗|在么|开门|上班|下班|几点");
    private static final Pattern PAID = Pattern.compile("[领拿赔补].{0,4}(?:几|多少|多久)|(?:几|多少|多久).{0,4}[领拿赔补]");
    private static final String HOW = "怎么办";

    Optional<IssueReply> asked() {
        if (topic.isAQuarrel()) {
            return Ellipsis.isIn(said.asked()) ? first(this::ofWhatIsPaid) : first(this::ofAnother, this::foundByItself, this::foundTogether);
        }
        return isTheSameAgain() ? Optional.empty() : first(
                this::ofAnother, this::onTheAmount, this::atTheWindow, this::ofWhoeverAnswers, this::foundTogether, this::spokenOf, this::foundAlone);
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
        return PAID.matcher(said.asked()).find() ? foundTogether() : Optional.empty();
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
        return said.isRight() && alone(said.asked())
                .filter(match -> match.probability() >= Thresholds.STANDARD.answer())
                .filter(match -> topic.entry().filter(entry -> entry.id().equals(match.entry())).isPresent())
                .filter(_ -> Stream.of(topic.question(), PlainText.of(topic.title())).anyMatch(known -> Question.of(known).isLike(Question.of(said.asked()))))
                .isPresent();
    }

    private boolean namesAnything(Entry entry) {
        return outright().isPresent() || answers().isNamed(entry, plain) || !isSpokenOf(entry);
    }

    /// Another matter than the topic that is named by itself, or that they say they meant.
    private Optional<IssueReply> ofAnother() {
        var meant = said.mistaken().map(_ -> said.asked()).flatMap(asked -> alone(asked).flatMap(match -> entry(asked, match)));
        return meant.filter(this::isAnother).or(this::outright).flatMap(entry -> tell(entry, said.asked()));
    }

    private Optional<Entry> outright() {
        var called = answers().calledByName(said.asked(), turn.now()).filter(this::isAnother);
        return called.or(this::calledByItsTitle).or(() -> alone(said.asked())
                .filter(match -> Question.of(PlainText.of(match.ask())).isAboutSame(Question.of(said.asked())) && !isInItsWords())
                .flatMap(match -> entry(said.asked(), match))
                .filter(this::isAnother));
    }

    /// 居住证要办多久 is of 居住证怎么办, however much is said of it in what they were told of school.
    private Optional<Entry> calledByItsTitle() {
        return alone(said.asked()).flatMap(match -> entry(said.asked(), match))
                .filter(entry -> isAnother(entry) && isCalled(entry.title()) && topic.entry().filter(mine -> isCalled(mine.title())).isEmpty());
    }

    private boolean isCalled(String title) {
        String name = Ellipsis.named(Topic.firstAsked(title));
        return name.length() >= SHORTEST_TITLE && Ellipsis.named(said.asked()).contains(name);
    }

    /// 发票丢了怎么办 after 电动车怎么上牌 is not about what a hospital pays back.
    boolean isInItsWords() {
        return topic.entry().filter(entry -> answers().speaksOf(entry, said.asked()) || isNamedIn(entry) && !isAskedSo()).isPresent();
    }

    private boolean isNamedIn(Entry entry) {
        String named = Ellipsis.named(said.asked());
        return named.length() > 1 && (entry.inFull().contains(named) || entry.bring().stream().anyMatch(thing -> thing.contains(named)));
    }

    /// Whether what is asked is all that somebody asks who asks for another entry: 律师什么时候在, but not 发票丢了怎么办 for 医院发票丢了怎么报.
    private boolean isAskedSo() {
        return alone(said.asked()).filter(match -> {
            String named = Question.withoutAsking(PlainText.of(match.ask()));
            return named.codePoints().filter(c -> said.asked().indexOf(c) < 0).count() < 2;
        }).isPresent();
    }

    private Optional<IssueReply> onTheAmount() {
        return topic.entry().filter(_ -> topic.answer().isPresent() && (Ellipsis.isIn(said.asked()) || sureOfAnother().isEmpty()))
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

    /// 三级有钱发吗 after 残疾证怎么办 is about 残疾证 too, but of another entry.
    private Optional<IssueReply> foundTogether() {
        String name = said.mistaken().filter(topic.name()::contains).map(not -> topic.name().replace(not, said.asked()))
                .orElseGet(() -> topic.name() + " " + said.asked());
        return alone(name).flatMap(match -> entry(said.asked(), match)).filter(this::isAnother).filter(this::holdsWhatIsNamed).flatMap(entry -> tell(entry, said.asked()));
    }

    /// 我能不能把他锁剪了 after a quarrel about a parking space is in no entry on parking spaces; and where nothing answered what they told or asked
    /// before, words that name nothing more, 多少钱一期, find only something else.
    private boolean holdsWhatIsNamed(Entry entry) {
        String named = Ellipsis.named(said.asked());
        return named.length() < SHORTEST_NAME ? topic.entry().isPresent() || PAID.matcher(said.asked()).find() : answers().holds(entry, named);
    }

    private Optional<IssueReply> foundAlone() {
        return sureOfAnother().or(() -> said.another().flatMap(name -> alone(name + HOW).flatMap(match -> entry(name, match))).filter(this::isAnother))
                .flatMap(entry -> tell(entry, said.asked()));
    }

    private Optional<IssueReply> foundByItself() {
        return alone(said.asked()).flatMap(match -> entry(said.asked(), match)).flatMap(entry -> tell(entry, said.asked()));
    }

    private Optional<Entry> sureOfAnother() {
        return alone(said.asked()).filter(match -> match.probability() >= SURE_BY_ITSELF).flatMap(match -> entry(said.asked(), match)).filter(this::isAnother);
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
                || alone(said.asked()).filter(match -> match.entry().equals(entry.id()) && match.probability() >= Thresholds.STANDARD.answer()).isPresent();
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
            String aspects = Stream.of(
                            Optional.of(Phrase.ASPECT_AMOUNT).filter(_ -> turn.site().knowledge().table(entry.id()).isPresent()),
                            Optional.of(Phrase.ASPECT_PAPERS).filter(_ -> !entry.bring().isEmpty()),
                            entry.where().map(_ -> Phrase.ASPECT_PLACE),
                            entry.behalf().map(_ -> Phrase.ASPECT_BEHALF))
                    .flatMap(Optional::stream).map(turn.speech()::say).collect(Collectors.joining("、"));
            String name = entry.title().replaceFirst("[，,].*", "");
            return aspects.isEmpty()
                    ? turn.speech().say(Phrase.NOT_FOLLOWED, "topic", name)
                    : turn.speech().say(Phrase.NOT_FOLLOWED_BUT, "topic", name, "aspects", aspects);
        });
    }

    private Optional<IssueReply> tell(Entry entry, String question) {
        return give(answers().respond(entry, question, now()));
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

    private boolean isAnother(Entry entry) {
        return !topic.isOf(entry);
    }

    private Optional<EntryMatch> alone(String words) {
        return turn.site().interpreter().entryFor(turn.message(), words);
    }

    /// The entry that holds here and today.
    private Optional<Entry> entry(String words, EntryMatch match) {
        return understanding.pieces().stream().findFirst().flatMap(piece -> turn.site().decider().answering(new Issue(
                piece.speaker(), words, Kind.QUESTION, Optional.empty(), piece.confidence(), piece.need(), piece.danger(), piece.severity(), piece.place(),
                Optional.of(match), piece.evidence()), turn));
    }

    private Answers answers() {
        return turn.site().answers();
    }

    private Instant now() {
        return turn.now();
    }
}
