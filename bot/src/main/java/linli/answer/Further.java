package linli.answer;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.knowledge.Dialect;
import linli.knowledge.Entry;
import linli.text.Courtesy;
import linli.text.Ellipsis;
import linli.text.PersonWanted;
import linli.text.PlainText;
import linli.text.Question;
import linli.wording.Wording;

/// What somebody goes on to ask or tell who was just answered from an entry, held against all that the entry says: 几天能拿 after 居住证怎么办. What
/// it does not speak of is never made up.
record Further(Wording wording, Dialect dialect, String said) {
    /// From here on words are those of a sentence, or of a way to ask.
    private static final double THE_SAME_WORDS = 0.66;
    /// With less in common a sentence answers by chance.
    private static final double NEAR = 0.3;
    private static final double NAMED = 0.5;
    private static final int FEW_SENTENCES = 2;
    /// 小孩的事也问得吧 names nothing by 事 and 问.
    private static final Set<String> SAID_OF_ANYTHING = Set.of("事", "问", "说", "讲", "看", "来", "走", "放", "住", "写", "用");
    /// One character is in sentences of every sort.
    private static final int SHORTEST_NAMES = 2;
    private static final Pattern SENTENCE_END = Pattern.compile("[。\\n]+");
    /// What is asked of anything is no word of the matter: 过期了怎么办 is about 过期.
    /// 加不加 asks whether it is 加, and 周六 is part of 周末.
    private static final Pattern EITHER_OR = Pattern.compile("(\\p{IsHan}{1,2})不\\1");
    private static final Pattern WEEKEND = Pattern.compile("(?:周|星期|礼拜)[六日天]");
    private static final Pattern WHETHER = Pattern.compile("行不行|好不好|还是|行(?=[吗么不啵]|$)|可以|办$|[不呢吗么]$");

    /// Whether the entry speaks of it at all.
    boolean isSpokenOf(Entry entry) {
        return isTold(entry) || Stream.concat(entry.asks().stream(), sentences(entry).stream()).anyMatch(this::isInTheWordsOf) || naming(entry).isPresent();
    }

    /// Whether it names what the entry is about, so that it leaves nothing out.
    boolean isNamed(Entry entry) {
        var title = pairs(core(entry.title()));
        var own = pairs(core(said));
        return !title.isEmpty() && shared(title, own) >= NAMED * Math.min(title.size(), own.size());
    }

    /// Whether its words are in any that the entry is known by, wherever they stand.
    boolean isHeldBy(Entry entry) {
        var held = Stream.concat(Stream.of(entry.title(), entry.inShort(), entry.inFull()), entry.asks().stream()).map(this::plain).map(Further::pairs)
                .flatMap(Set::stream).collect(Collectors.toSet());
        var own = pairs(plain(said));
        return shared(own, held) >= NAMED * own.size();
    }

    /// The one sentence that answers it, or two.
    Optional<String> sentence(Entry entry) {
        boolean isBare = leavesItOut();
        var field = wanted().filter(_ -> isBare).flatMap(wanted -> wanted.field(entry, wording));
        return field.or(() -> few(sentences(entry).stream().filter(this::isInTheWordsOf).toList()))
                .or(() -> isBare ? few(tellingSentences(entry)) : naming(entry))
                .or(() -> isBare ? naming(entry) : nearest(entry));
    }

    /// Those that name all that it names, 运费哪个出, in full or else in short; of these those that tell what is wanted of it.
    private Optional<String> naming(Entry entry) {
        var names = Ellipsis.pieces(plain(said)).stream().filter(name -> !SAID_OF_ANYTHING.contains(name)).toList();
        if (names.stream().mapToInt(String::length).sum() < SHORTEST_NAMES) {
            return Optional.empty();
        }
        var inFull = sentences(entry).stream().filter(sentence -> names.stream().allMatch(name -> isIn(name, plain(sentence)))).toList();
        var all = inFull.isEmpty()
                ? sentences(entry.inShort().strip().replace("\n", "")).stream().filter(sentence -> names.stream().allMatch(name -> isIn(name, plain(sentence)))).toList()
                : inFull;
        var telling = wanted().map(wanted -> all.stream().filter(wanted::isToldIn).toList()).filter(sentences -> !sentences.isEmpty()).orElse(all);
        return few(telling);
    }

    /// Of a longer name most.
    private static boolean isIn(String name, String sentence) {
        var own = pairs(name);
        return own.isEmpty() ? sentence.contains(name) : shared(own, pairs(sentence)) >= THE_SAME_WORDS * own.size();
    }

    private boolean isTold(Entry entry) {
        return leavesItOut() && (wanted().flatMap(wanted -> wanted.field(entry, wording)).isPresent() || !tellingSentences(entry).isEmpty());
    }

    /// 他八十二了 走不动 names nothing that the entry could be asked for either: it asks who may go instead.
    private boolean leavesItOut() {
        return Ellipsis.isIn(plain(said)) || Facet.BEHALF.isAskedIn(plain(said)) && !PersonWanted.isIn(said);
    }

    /// Those that tell what is wanted of what happens; else of either.
    private List<String> tellingSentences(Entry entry) {
        var wanted = wanted();
        var happened = asked(Facet::isEvent);
        var both = Stream.concat(wanted.stream(), happened.stream()).toList();
        return Stream.of(both, happened.stream().toList(), wanted.stream().toList())
                .map(facets -> telling(facets, entry))
                .filter(sentences -> !sentences.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// What little is named beside must stand there too: 不上会罚不 is not told by what is paid for crossing at red.
    private List<String> telling(List<Facet> facets, Entry entry) {
        String rest = facets.stream().reduce(plain(said), (left, facet) -> facet.removedFrom(left), (one, _) -> one);
        var names = Ellipsis.pieces(plain(said)).stream().filter(rest::contains).toList();
        var telling = facets.isEmpty() ? List.<String>of() : sentences(entry).stream()
                .filter(sentence -> facets.stream().allMatch(facet -> facet.isToldIn(sentence)) && names.stream().allMatch(name -> isIn(name, plain(sentence))))
                .toList();
        var outright = telling.stream().filter(sentence -> facets.stream().allMatch(facet -> facet.isToldOutrightIn(sentence))).toList();
        return outright.isEmpty() ? telling : outright;
    }

    /// Where people are known to ask so of this entry, the sentence that has more of the words than any other.
    private Optional<String> nearest(Entry entry) {
        var own = pairs(core(said));
        var shares = sentences(entry).stream().collect(Collectors.groupingBy(sentence -> shared(own, pairs(core(sentence))), TreeMap::new, Collectors.toList()));
        return Optional.ofNullable(shares.lastEntry())
                .filter(most -> most.getKey() >= NEAR * own.size() && most.getKey() > 0 && most.getValue().size() == 1)
                .map(most -> most.getValue().getFirst());
    }

    private static Optional<String> few(List<String> sentences) {
        return sentences.isEmpty() || sentences.size() > FEW_SENTENCES ? Optional.empty() : Optional.of(String.join("\n", sentences));
    }

    private Optional<Facet> wanted() {
        return asked(facet -> !facet.isEvent());
    }

    private Optional<Facet> asked(Predicate<Facet> sort) {
        String plain = plain(said);
        return Arrays.stream(Facet.values()).filter(sort).filter(facet -> facet.isAskedIn(plain)).findFirst();
    }

    private boolean isInTheWordsOf(String text) {
        var own = pairs(core(said));
        return !own.isEmpty() && shared(own, pairs(core(text))) >= THE_SAME_WORDS * own.size();
    }

    private static List<String> sentences(Entry entry) {
        return sentences(entry.inFull().strip());
    }

    private static List<String> sentences(String text) {
        return SENTENCE_END.splitAsStream(text).filter(sentence -> !sentence.isBlank()).map(sentence -> sentence.strip() + "。").toList();
    }

    private String core(String text) {
        return Question.withoutAsking(WHETHER.matcher(plain(text)).replaceAll(""));
    }

    private String plain(String text) {
        String standard = Courtesy.removedFrom(dialect.standard(PlainText.of(text)));
        return WEEKEND.matcher(EITHER_OR.matcher(standard).replaceAll("$1")).replaceAll("周末");
    }

    private static long shared(Collection<String> own, Collection<String> others) {
        return own.stream().filter(others::contains).count();
    }

    private static Set<String> pairs(String words) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        return pairs;
    }
}
