package linli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Which of the things that a colleague has passed on a line of hers is about: by its number, ① or 第3个, by whom it is of, 阿芳那个 or 401的, or by
/// the thing itself, 灯的事.
///
/// @param told those that it may be about, in their order; several where nobody can tell
public record WhichPassedOn(List<Told> told, How how) {
    private static final String DIGITS = "[0-9一二三四五六七八九十]{1,2}";
    private static final Pattern NTH = Pattern.compile("^(?:就|那)?第(" + DIGITS + ")[个条件项]");
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final Pattern LAST = Pattern.compile("^最(?:后|下面)面?的?那?一?[个条件]");
    private static final Pattern ALL = Pattern.compile("^我?(?:上面|以上|前面|刚才|刚刚|今天|昨天|早上|上午|下午)*(?:报|转|发|说|讲)?的?(?:(?:这|那)(?:些|[几两三四五六2-6][个条件])|[几两三四五六2-6][个条件](?=都|怎么|咋|有))|^以上");
    /// 刚那个两家说清楚了
    private static final Pattern JUST_NOW = Pattern.compile("^(?:刚才?|刚刚|刚[报转说讲]的)(?:那|这)?[个条件]");
    private static final Pattern ROOM = Pattern.compile("(?<![0-9])[0-9]{3,4}(?![0-9])");
    /// 四楼那个, of what 四楼的 told.
    private static final Pattern FLOOR = Pattern.compile("(?:(?<![0-9])" + DIGITS + "|[顶底])(?=楼)");
    private static final Pattern NOT_OF_A_NAME = Pattern.compile("[^\\p{IsHan}]|[栋幢楼单元室房号的]");
    private static final Pattern IN_LETTERS = Pattern.compile("[a-z]{2,}");
    /// 灯的事, 洗衣机那个, 401的别写: what stands before is what it is about.
    private static final Pattern TOPIC = Pattern.compile("^(?<topic>[^,，。 ]{1,10}?)(?:(?:那|这)(?:个|条|件事?|边)|的(?:事|问题|单子))");
    private static final int LONGEST_WORD = 4;
    private static final int NAMED = 2;

    /// One thing that was passed on.
    ///
    /// @param speaker whose it is; empty where that is not known but for the text
    /// @param item its number in the list in which it stood; 0 where there was none
    public record Told(String speaker, String text, int item) {
        String whose() {
            return speaker.isEmpty() ? NeighbourName.toldOf(text) : speaker;
        }
    }

    /// How surely it is meant.
    public enum How { NUMBER, NAME, TOPIC, WORD, ALL }

    public WhichPassedOn {
        told = List.copyOf(told);
    }

    /// @param raw the line as it was typed
    /// @param last what was passed on in one message, which alone has numbers
    /// @param all what was passed on, that of the last message first
    public static Optional<WhichPassedOn> in(String raw, List<Told> last, List<Told> all) {
        String plain = PlainText.of(raw);
        return byNumber(raw.strip(), plain, last)
                .or(() -> ALL.matcher(plain).find() && !last.isEmpty() ? Optional.of(new WhichPassedOn(last, How.ALL)) : Optional.empty())
                .or(() -> byName(plain, all))
                .or(() -> byTopic(plain, all))
                .or(() -> byWord(plain, all));
    }

    private static Optional<WhichPassedOn> byNumber(String raw, String plain, List<Told> last) {
        int circled = raw.isEmpty() ? -1 : CIRCLED.indexOf(raw.charAt(0));
        if (circled >= 0) {
            return nth(circled + 1, last);
        }
        var nth = NTH.matcher(plain);
        if (nth.find()) {
            return nth(Integer.parseInt(ChineseNumerals.toDigits(nth.group(1))), last);
        }
        int behind = raw.isEmpty() ? -1 : CIRCLED.indexOf(raw.charAt(raw.length() - 1));
        if (behind >= 0) {
            return nth(behind + 1, last);
        }
        return (LAST.matcher(plain).find() || last.size() == 1 && JUST_NOW.matcher(plain).find()) && !last.isEmpty() ? Optional.of(new WhichPassedOn(List.of(last.getLast()), How.NUMBER)) : Optional.empty();
    }

    private static Optional<WhichPassedOn> nth(int number, List<Told> last) {
        boolean isList = last.stream().anyMatch(told -> told.item() > 0);
        var numbered = isList
                ? last.stream().filter(told -> told.item() == number).toList()
                : number <= last.size() ? List.of(last.get(number - 1)) : List.<Told>of();
        return found(numbered, How.NUMBER);
    }

    private static Optional<WhichPassedOn> byName(String plain, List<Told> all) {
        var theirs = all.stream().filter(told -> isCalled(told.whose(), plain)).toList();
        var narrowed = theirs.size() > 1 ? byWord(plain, theirs).map(WhichPassedOn::told).orElse(theirs) : theirs;
        return found(narrowed, How.NAME);
    }

    private static boolean isCalled(String whose, String plain) {
        String known = PlainText.of(whose);
        String name = NOT_OF_A_NAME.matcher(known).replaceAll("");
        boolean isNamed = name.length() >= NAMED && plain.contains(name)
                || name.length() == 1 && Pattern.compile("^" + name + "(?:的|那|[他她]家?)").matcher(plain).find()
                || IN_LETTERS.matcher(known).results().anyMatch(letters -> IN_LETTERS.matcher(plain).results().anyMatch(spoken -> spoken.group().equals(letters.group())));
        return isNamed || isSpokenOf(ROOM, plain, whose) || isSpokenOf(FLOOR, plain, whose);
    }

    private static boolean isSpokenOf(Pattern where, String plain, String whose) {
        var spoken = numbers(where, plain);
        return !spoken.isEmpty() && numbers(where, whose).stream().anyMatch(spoken::contains);
    }

    private static List<String> numbers(Pattern where, String text) {
        return where.matcher(text).results().map(found -> ChineseNumerals.toDigits(found.group())).toList();
    }

    private static Optional<WhichPassedOn> byTopic(String plain, List<Told> all) {
        var topic = TOPIC.matcher(plain);
        String named = topic.find() ? topic.group("topic") : "";
        boolean says = named.codePoints().anyMatch(TellingCharacters::isOne);
        Predicate<Told> fits = told -> named.codePoints().filter(Character::isLetter).allMatch(c -> PlainText.of(told.text()).indexOf(c) >= 0);
        return says ? found(all.stream().filter(fits).toList(), How.TOPIC) : Optional.empty();
    }

    /// Those that share the longest word with it.
    private static Optional<WhichPassedOn> byWord(String plain, List<Told> all) {
        for (int length = LONGEST_WORD; length > 0; length--) {
            var words = words(plain, length);
            var fitting = all.stream().filter(told -> words.stream().anyMatch(PlainText.of(told.text())::contains)).toList();
            if (!fitting.isEmpty()) {
                return found(fitting, How.WORD);
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String plain, int length) {
        var words = new ArrayList<String>();
        for (int at = 0; at + length <= plain.length(); at++) {
            String word = plain.substring(at, at + length);
            if (word.codePoints().allMatch(Character::isLetter) && word.codePoints().anyMatch(TellingCharacters::isOne)) {
                words.add(word);
            }
        }
        return words;
    }

    private static Optional<WhichPassedOn> found(List<Told> told, How how) {
        return told.isEmpty() ? Optional.empty() : Optional.of(new WhichPassedOn(told, how));
    }
}
