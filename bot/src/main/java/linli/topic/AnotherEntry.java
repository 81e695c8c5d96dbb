package linli.topic;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linli.answer.Answers;
import linli.knowledge.Entry;
import linli.message.Kind;
import linli.text.Courtesy;
import linli.text.Ellipsis;
import linli.text.PlainText;
import linli.text.PutRight;
import linli.text.Question;
import linli.turn.Turn;
import linli.understand.EntryMatch;
import linli.understand.Issue;
import linli.understand.Understanding;

/// Finds the entry, other than that of the topic, that somebody asks for who has been talking of the topic: named outright, found together with the
/// topic, or found for their words alone.
record AnotherEntry(Turn turn, Topic topic, PutRight said, Understanding understanding) {
    /// A short line finds something by chance: 按月还是按年 is known of an allowance too.
    private static final double SURE_BY_ITSELF = 0.9;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_WORD = 3;
    /// 社保 and 物业 are in the titles of many.
    private static final int SHORTEST_TITLE = 3;
    private static final Pattern PAID = Pattern.compile("[领拿赔补].{0,4}(?:几|多少|多久)|(?:几|多少|多久).{0,4}[领拿赔补]");
    private static final String HOW = "怎么办";
    /// In the names of everything that there is in the community.
    private static final Set<String> HERE = Set.of("社区", "小区");

    /// Another matter than the topic that is named by itself, or that they say they meant.
    Optional<Entry> meant() {
        return said.mistaken().flatMap(_ -> byItself()).filter(this::isAnother).or(this::outright);
    }

    Optional<Entry> outright() {
        var called = answers().calledByName(said.asked(), turn.now()).filter(this::isAnother);
        return called.or(this::calledByItsTitle).or(() -> match(said.asked())
                .filter(_ -> !isHalfOfWhatIsAsked())
                .filter(match -> isTheVery(match.ask()) || Question.of(PlainText.of(match.ask())).isAboutSame(Question.of(said.asked())) && !isInItsWords())
                .flatMap(match -> entry(said.asked(), match))
                .filter(this::isAnother));
    }

    /// 丧葬费给多少 is what people ask of another entry, however much the one they were given says of 丧葬费.
    private boolean isTheVery(String ask) {
        var dialect = turn.site().knowledge().dialect();
        return !Ellipsis.isIn(said.asked()) && Courtesy.alone(dialect.standard(PlainText.of(ask))).equals(Courtesy.alone(said.asked()));
    }

    /// 居住证要办多久 is of 居住证怎么办, however much is said of it in what they were told of school.
    private Optional<Entry> calledByItsTitle() {
        return byItself()
                .filter(entry -> isAnother(entry) && isCalled(entry.title()) && topic.entry().filter(mine -> isCalled(mine.title())).isEmpty());
    }

    private boolean isCalled(String title) {
        String name = Ellipsis.named(Topic.firstAsked(title));
        return name.length() >= SHORTEST_TITLE && Ellipsis.named(said.asked()).contains(name);
    }

    /// Whether it is in the words of the topic's entry, and no other need be looked for: 发票丢了怎么办 after 电动车怎么上牌 is not about what a hospital
    /// pays back.
    boolean isInItsWords() {
        return topic.entry().filter(entry -> answers().speaksOf(entry, said.asked()) || isNamedIn(entry) && !isAskedSo()).isPresent();
    }

    private boolean isNamedIn(Entry entry) {
        String named = Ellipsis.named(said.asked());
        return named.length() > 1 && (entry.inFull().contains(named) || entry.bring().stream().anyMatch(thing -> thing.contains(named)));
    }

    /// Whether what is asked is all that somebody asks who asks for another entry: 律师什么时候在, but not 发票丢了怎么办 for 医院发票丢了怎么报.
    private boolean isAskedSo() {
        return match(said.asked()).filter(match -> {
            String named = Question.withoutAsking(PlainText.of(match.ask()));
            return named.codePoints().filter(c -> said.asked().indexOf(c) < 0).count() < 2;
        }).isPresent();
    }

    /// 押金要交好多 after 公租房怎么申请 is about no renovation, though people ask 装修押金要交多少: one word of what is asked there names nothing else.
    boolean isHalfOfWhatIsAsked() {
        String named = Ellipsis.named(said.asked());
        return named.length() <= LONGEST_WORD && match(said.asked()).filter(match -> topic.entry().filter(mine -> mine.id().equals(match.entry())).isEmpty())
                .filter(match -> Ellipsis.named(PlainText.of(match.ask())).codePoints().filter(c -> said.asked().indexOf(c) < 0).count() >= SHORTEST_NAME)
                .isPresent();
    }

    /// 三级有钱发吗 after 残疾证怎么办 is about 残疾证 too, but of another entry.
    Optional<Entry> together() {
        String name = said.mistaken().filter(topic.name()::contains).map(not -> topic.name().replace(not, said.asked()))
                .orElseGet(() -> topic.name() + " " + said.asked());
        return match(name).flatMap(match -> entry(said.asked(), match)).filter(this::isAnother).filter(this::holdsWhatIsNamed).filter(this::isOfTheTopicToo);
    }

    /// What is found with the topic is of both: where nothing is named, of most that the topic is called.
    private boolean isOfTheTopicToo(Entry entry) {
        String title = PlainText.of(entry.title());
        return topic.entry().isEmpty() || answers().holds(entry, topic.name())
                || !Ellipsis.named(said.asked()).isEmpty() && pairs(topic.name()).anyMatch(pair -> !HERE.contains(pair) && title.contains(pair));
    }

    private static Stream<String> pairs(String name) {
        return IntStream.range(0, Math.max(0, name.length() - 1)).mapToObj(at -> name.substring(at, at + 2));
    }

    /// 我能不能把他锁剪了 after a quarrel about a parking space is in no entry on parking spaces; and where nothing answered what they told or asked
    /// before, words that name nothing more, 多少钱一期, find only something else.
    private boolean holdsWhatIsNamed(Entry entry) {
        String named = Ellipsis.named(said.asked());
        return named.length() < SHORTEST_NAME ? topic.entry().isPresent() || asksWhatIsPaid() : answers().holds(entry, named);
    }

    boolean asksWhatIsPaid() {
        return PAID.matcher(said.asked()).find();
    }

    Optional<Entry> alone() {
        return Optional.of(said).filter(_ -> !Ellipsis.isIn(said.asked()) && !isHalfOfWhatIsAsked()).flatMap(_ -> sure()).or(() -> said.another().flatMap(name -> match(name + HOW).flatMap(match -> entry(name, match))).filter(this::isAnother));
    }

    Optional<Entry> sure() {
        return match(said.asked()).filter(match -> match.probability() >= SURE_BY_ITSELF).flatMap(match -> entry(said.asked(), match)).filter(this::isAnother);
    }

    /// Whatever is found for their words, also where it is the topic's.
    Optional<Entry> byItself() {
        return match(said.asked()).flatMap(match -> entry(said.asked(), match));
    }

    private boolean isAnother(Entry entry) {
        return !topic.isOf(entry);
    }

    /// What is likest to such words, whether it holds here or not.
    Optional<EntryMatch> match(String words) {
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
}
