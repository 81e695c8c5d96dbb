package linli.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a question is about and what it wants to know of that: 哪里可以打印照片 wants the place of 打印照片. Short questions are mostly asking
/// words, which all of them share; two of them are one only if they are about the same and want to know the same.
///
/// @param matter what is left without asking words
/// @param aspects what is wanted
/// @param numbers 3栋 is not 5栋, and 80岁 not 90岁
public record Question(String matter, Set<Aspect> aspects, Set<String> numbers) {
    /// From here on two questions are about the same. How it was chosen stands in `bot/RATIONALE.md`.
    private static final double SAME_MATTER = 0.75;
    /// 办 and 打 say what is done and not with what.
    private static final int SHORTEST_NAME = 2;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|[一二两三四五六七八九十百]+(?=[栋幢单号楼岁])");
    /// Everything asked here is about the compound; a question about nothing else is about the community itself.
    private static final Pattern HOME = Pattern.compile("小区里?|社区里?");
    private static final Removal ASKING = Removal.of(
            "请问|问一下|问下|想问|请教|有谁知道|谁知道|有人知道|知道|大家|各位|邻居们?|亲们|咱们?|我们|你们|附近|周边|周围|旁边|这边|这里|那里|这儿"
                    + "|有没有|可不可以|能不能|是不是|可以|可|能够|能|应该|需要|要|想|去|到|在|有|得|吗|么|呢|吧|啊|呀|哈|嘛|啵|的|了|是|一下|下(?!班)|哪|什么|啥|怎样"
                    + "|怎么|建议|希望|提议(?!题)|最好|[每一]个?月|每[次年]|一[次年]|好多|几多|多");

    private static final Phrasing PUT = Phrasing.of(
            "[吗么嘛不没冇啵][咯啰]?[?。!~ ]*$|(?<=\\p{IsHan}{2})[吗么嘛不啵][咯啰]?(?=[ ,])|[?]|么子|何[里解什是]|几[多时]|(\\p{IsHan})不\\1|有没有|怎么|怎样|咋|哪|什么|啥|多少|多久|多长|找谁|几[点天个岁号]|(?:周|期|拜)几|如何");
    /// 真的吗 and 几点到 ask for nothing that is written anywhere; a story is no question.
    private static final int SHORTEST = 9;
    private static final int LONGEST = 40;

    /// What may be asked of a thing.
    public enum Aspect {
        PLACE("[在去到]?哪[里儿块]|在哪|去哪|到哪|哪有|哪家|哪个地方|什么地方|地方|地址"),
        TIME("几点|几时|什么时候|啥时候|何时|哪天|多久|多长时间|时间|周几|星期几|几号"),
        PRICE("多少钱|多少|收费|费用|价格|价钱|贵不贵|要不要钱|要钱|免费|几块"),
        PAPERS("(?:带|准备|备|交)(?:什么|啥|哪些)|材料|证件|资料|手续"),
        PERSON("谁|哪位|找哪个|哪个部门|什么部门|电话|联系"),
        MEANS("怎么(?!收费|收)|如何|咋|流程|步骤"),
        REASON("为什么|为啥|凭什么|怎么回事|原因");

        private final Pattern words;
        private final Removal removal;

        Aspect(String words) {
            this.words = Pattern.compile(words);
            this.removal = Removal.of(words);
        }
    }

    /// @param plain a text as [PlainText] leaves it
    public static Question of(String plain) {
        var aspects = Arrays.stream(Aspect.values())
                .filter(aspect -> aspect.words.matcher(plain).find())
                .collect(Collectors.toUnmodifiableSet());
        String matter = matter(HOME.matcher(plain).replaceAll(""), aspects);
        Set<String> numbers = NUMBER.matcher(plain).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        return new Question(matter.isEmpty() ? plain : matter, aspects, numbers);
    }

    /// What a text names beside asking words: 租的房子没有合同可以吗 names 租房子没合同.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static String withoutAsking(String plain) {
        return matter(plain, List.of(Aspect.values()));
    }

    private static String matter(String plain, Collection<Aspect> aspects) {
        String matter = plain;
        for (Aspect aspect : aspects) {
            matter = aspect.removal.from(matter);
        }
        return Words.of(ASKING.from(matter));
    }

    /// Whether it wants to know something and names nothing of which: 多少钱, 怎么办, 在哪打. What is meant was said before, if at all.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean namesNothing(String plain) {
        return withoutAsking(plain).length() < SHORTEST_NAME;
    }

    /// Whether it is put as a question that something may be known of.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean isPut(String plain) {
        return plain.length() >= SHORTEST && plain.length() <= LONGEST && hasAskingWords(plain);
    }

    /// Whether it is put as a question, however short or long.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean hasAskingWords(String plain) {
        return PUT.isIn(plain);
    }

    /// Whether one answer does for both.
    public boolean isLike(Question other) {
        return aspects.equals(other.aspects) && isAboutSame(other);
    }

    /// Whether each wants to know something and neither what the other does, or they speak of other numbers: an answer for one is none for the other.
    public boolean wantsSomethingElse(Question other) {
        boolean bothSay = !aspects.isEmpty() && !other.aspects.isEmpty();
        return bothSay && Collections.disjoint(aspects, other.aspects) || !numbers.equals(other.numbers);
    }

    public boolean isAboutSame(Question other) {
        boolean eachNamesAnother = Math.min(lacking(other), other.lacking(this)) > 1;
        return numbers.equals(other.numbers) && likeness(other) >= SAME_MATTER && !eachNamesAnother;
    }

    /// How many characters of what this is about the other has not: 人防公园 and 体育公园 each have two.
    private long lacking(Question other) {
        return matter.codePoints().distinct().filter(c -> other.matter.indexOf(c) < 0).count();
    }

    /// How much of what both are about they share, from 0 to 1.
    public double likeness(Question other) {
        return Likeness.ofCharacters(matter, other.matter);
    }
}
