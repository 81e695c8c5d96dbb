package linli.answer;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.knowledge.Dialect;
import linli.knowledge.Entry;
import linli.text.Courtesy;
import linli.text.Ellipsis;
import linli.text.PlainText;
import linli.text.Question;
import linli.wording.Phrase;
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
    private static final Pattern SENTENCE_END = Pattern.compile("[。\\n]+");
    /// What is asked of anything is no word of the matter: 过期了怎么办 is about 过期.
    private static final Pattern WHETHER = Pattern.compile("行不行|好不好|还是|行(?=[吗么不啵]|$)|可以|办$|[不呢吗么]$");

    /// What may be asked of a matter, and the sentences that tell it.
    private enum Wanted {
        PAPERS("(?:带|准备|备|交|要)(?:些|点)?(?:什么|哪些)|材料|证件|手续", "带|材料"),
        PLACE("哪里|哪儿|去哪|在哪|地址|什么地方|哪个窗口", "窗口|派出所|登记处|到[^，。]{2,12}办"),
        BEHALF("代办|代领|代|替|帮[^,]{0,3}办|本人", "代|替|本人"),
        DURATION("几个?(?:工作日|天|日|月|年|小时)|多久|多长时间|好久|什么时候|几号|哪天", "[0-9一二两三四五六七八九十半]+ ?个?(?:工作日|天|日|月|年|小时)|当场|当天|多久|随时"),
        CLOCK("几点|什么时间|钟点", "几点|[0-9一二三四五六七八九十] ?点|[0-9]:[0-9]{2}|钟点"),
        PRICE("多少|要钱|收费|费用|免费|几块|贵不贵", "元|收费|费|钱"),
        WHOM("谁|电话|找哪个|联系", "打 ?[0-9]{3,}|找|问");

        private final Pattern asked;
        private final Pattern tells;

        Wanted(String asked, String tells) {
            this.asked = Pattern.compile(asked);
            this.tells = Pattern.compile(tells);
        }

        Optional<String> field(Entry entry, Wording wording) {
            return switch (this) {
                case PAPERS -> Optional.of(entry.bring()).filter(things -> !things.isEmpty())
                        .map(things -> wording.say(Phrase.ANSWER_BRING, "things", String.join("、", things)));
                case PLACE -> entry.where().map(where -> wording.say(Phrase.ANSWER_WHERE, "where", where));
                case BEHALF -> entry.behalf().map(behalf -> wording.say(Phrase.ANSWER_BEHALF, "behalf", behalf));
                case DURATION, CLOCK, PRICE, WHOM -> Optional.empty();
            };
        }
    }

    /// What happens to matters of all sorts, in other words than the entry's: 几天能拿 is told by 15 天内发.
    private enum Meaning {
        GETTING("拿|领|下来|到手|取|批", "发(?!现|改)|拿|批|领到|到账|制证"),
        EXPIRED("过期|到期|失效|续", "过期|到期|期满|签注|停用|续签|续期"),
        LOST("丢|掉|遗失|不见", "丢|遗失|挂失|补领|补办|补卡");

        private final Pattern asked;
        private final Pattern tells;

        Meaning(String asked, String tells) {
            this.asked = Pattern.compile(asked);
            this.tells = Pattern.compile(tells);
        }
    }

    /// Whether the entry speaks of it at all.
    boolean isSpokenOf(Entry entry) {
        return isTold(entry) || Stream.concat(entry.asks().stream(), sentences(entry).stream()).anyMatch(this::isInTheWordsOf);
    }

    /// Whether it names what the entry is about, so that it leaves nothing out.
    boolean isNamed(Entry entry) {
        var title = pairs(core(entry.title()));
        var own = pairs(core(said));
        return !title.isEmpty() && shared(title, own) >= NAMED * Math.min(title.size(), own.size());
    }

    /// The one sentence that answers it, or two.
    Optional<String> sentence(Entry entry) {
        boolean isBare = Ellipsis.isIn(plain(said));
        var field = wanted().filter(_ -> isBare).flatMap(wanted -> wanted.field(entry, wording));
        return field.or(() -> few(sentences(entry).stream().filter(this::isInTheWordsOf).toList()))
                .or(() -> isBare ? few(tellingSentences(entry)) : nearest(entry));
    }

    private boolean isTold(Entry entry) {
        return Ellipsis.isIn(plain(said))
                && (wanted().flatMap(wanted -> wanted.field(entry, wording)).isPresent() || !tellingSentences(entry).isEmpty());
    }

    /// Those that tell what is wanted of what happens; else of either.
    private List<String> tellingSentences(Entry entry) {
        var wanted = wanted().map(of -> of.tells);
        var meant = Arrays.stream(Meaning.values()).filter(meaning -> meaning.asked.matcher(plain(said)).find()).map(meaning -> meaning.tells).findFirst();
        var both = Stream.concat(wanted.stream(), meant.stream()).toList();
        return Stream.of(both, meant.stream().toList(), wanted.stream().toList())
                .map(patterns -> having(patterns, entry))
                .filter(sentences -> !sentences.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> having(List<Pattern> patterns, Entry entry) {
        return patterns.isEmpty() ? List.of() : sentences(entry).stream()
                .filter(sentence -> patterns.stream().allMatch(pattern -> pattern.matcher(sentence).find()))
                .toList();
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

    private Optional<Wanted> wanted() {
        String plain = plain(said);
        return Arrays.stream(Wanted.values()).filter(wanted -> wanted.asked.matcher(plain).find()).findFirst();
    }

    private boolean isInTheWordsOf(String text) {
        var own = pairs(core(said));
        return !own.isEmpty() && shared(own, pairs(core(text))) >= THE_SAME_WORDS * own.size();
    }

    private static List<String> sentences(Entry entry) {
        return SENTENCE_END.splitAsStream(entry.inFull().strip()).filter(sentence -> !sentence.isBlank()).map(sentence -> sentence.strip() + "。").toList();
    }

    private String core(String text) {
        return Question.withoutAsking(WHETHER.matcher(plain(text)).replaceAll(""));
    }

    private String plain(String text) {
        return Courtesy.removedFrom(dialect.standard(PlainText.of(text)));
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
