package linli.answer;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linli.answer.Value.Named;
import linli.answer.Value.Numbers;
import linli.knowledge.Fact;
import linli.text.Question;

/// Reads what somebody says who was asked for one fact and nothing else: 83, 长沙的, 半岁, 不晓得.
final class FactAnswer {
    /// A number and hardly anything else: 83, 今年91了, 八十多, 12年. 6个月 is no number of years.
    private static final String BARE = "(?:我|她|他|孩子|宝宝|今年|已经|都|才|满|有|交了|工作|干了|上班|了)*" + FactFinder.NUMBER
            + "(?<more>多|几)?个?(?:%s)?半?(?:了|的|大|咯|啦|吧|呀|哦|哒|啊)*[\\s\\p{P}]*";
    private static final Pattern ANY_BARE = Pattern.compile(BARE.formatted("周?岁|年|月"));
    private static final Pattern BARE_MONTHS = Pattern.compile(BARE.formatted("个月"));
    private static final Pattern HALF_A_YEAR = Pattern.compile("[^\\d半]{0,4}半[岁年]了?");
    /// Whoever was asked and does not know, or not for sure: 不晓得, 记不清了, 快80了.
    private static final Pattern UNSURE = Pattern.compile(
            "(?:我|也|还|真|就|这个)*(?:(?:不太?|没)(?:知道|晓得|清楚|记得|确定)|(?:记|说|搞|弄)不(?:清楚?|准|好|得)|忘(?:记了?|了)|(?:快到?|马上|就要|不到|没到|差不多|将近|接近|大概|约)"
                    + FactFinder.NUMBER + "(?:周?岁|年)?)(?:了|的|咯|啦|吧|呀|哦|啊|左右|诶)*[\\s\\p{P}]*");
    private static final BitSet NUMERALS = "0123456789零一二两三四五六七八九十百半".chars().collect(BitSet::new, BitSet::set, BitSet::or);
    private static final Pattern YEARS_OF_LIFE = Pattern.compile("(?<![\\d.])(?:[1-9]\\d|1[01]\\d)(?![\\d.]|个|块|元|号|月|年|栋|楼|分|点)");
    private static final String UNIT_OF_YEARS = "年";
    /// 长沙的, 外地户口.
    static final int SHORT = 8;
    /// What is said around the word that answers: 本地的, 是外省.
    private static final Pattern AROUND = Pattern.compile("^(?:是|就是|我是|我|他|她)+|[的了吧啊呀哦嗯哒\\s\\p{P}]+$");
    /// One character is in words of every sort.
    private static final int SHORTEST_PART = 2;

    private FactAnswer() {}

    /// What somebody says who was asked for nothing else: 83, 长沙的.
    static Optional<Value> answer(Fact fact, String plain, LocalDate today) {
        return FactFinder.find(fact, plain, today).or(() -> switch (fact) {
            case Fact.Age _ -> bare("周?岁", plain).or(() -> bareMonths(plain));
            case Fact.Count count -> bare(FactFinder.units(count), plain).or(() -> count.units().contains(UNIT_OF_YEARS) ? bareMonths(plain) : Optional.empty());
            case Fact.Choice choice -> Question.hasAskingWords(plain) ? Optional.empty() : named(choice, plain); // 明天长沙下雨不 is of no household
        });
    }

    private static Optional<Value> bare(String units, String plain) {
        return Optional.of(Pattern.compile(BARE.formatted(units)).matcher(plain)).filter(Matcher::matches).flatMap(FactFinder::numbers);
    }

    /// 18个月, 半年: whole years.
    private static Optional<Value> bareMonths(String plain) {
        var months = BARE_MONTHS.matcher(plain);
        return HALF_A_YEAR.matcher(plain).matches() ? Optional.of(FactFinder.NO_YEAR) : Optional.of(months).filter(Matcher::matches).flatMap(FactFinder::wholeYears);
    }

    /// The name of one of the things, or a part of the words for only one: 外省 of 外省户口.
    private static Optional<Value> named(Fact.Choice choice, String plain) {
        var byName = choice.words().keySet().stream().filter(plain::contains).map(Named::new).collect(Collectors.toSet());
        return byName.isEmpty() ? FactFinder.only(havingPart(choice, plain)) : FactFinder.only(byName);
    }

    private static Set<Named> havingPart(Fact.Choice choice, String plain) {
        String part = AROUND.matcher(plain).replaceAll("");
        return choice.words().entrySet().stream()
                .filter(of -> part.length() >= SHORTEST_PART && of.getValue().stream().anyMatch(word -> word.contains(part)))
                .map(of -> new Named(of.getKey()))
                .collect(Collectors.toSet());
    }

    /// Whether a text may be the answer to one who asked for such a fact; seen without looking whether anybody did, for most talk is none.
    static boolean mayTell(List<Fact> facts, String plain) {
        boolean number = plain.chars().anyMatch(NUMERALS::get)
                && (FactFinder.OF_KIN.matcher(plain).find() || ANY_BARE.matcher(plain).matches() || bareMonths(plain).isPresent() || plain.contains(FactFinder.UNIT_OF_AGE) && FactFinder.AGE.matcher(plain).find());
        return number || plain.length() <= SHORT && facts.stream().anyMatch(fact -> tellsAThing(fact, plain));
    }

    private static boolean tellsAThing(Fact fact, String plain) {
        return fact instanceof Fact.Choice choice && (FactFinder.choice(choice, plain).isPresent() || named(choice, plain).isPresent());
    }

    /// 一个83 一个79: the amounts of two people are two answers.
    static boolean tellsOfSeveral(String plain) {
        return YEARS_OF_LIFE.matcher(plain).results().map(MatchResult::group).distinct().count() > 1;
    }

    /// Whether somebody who was asked says that they cannot tell for sure.
    static boolean isUnsure(String plain) {
        return UNSURE.matcher(plain).matches();
    }

    /// The answer in words that tell the fact by themselves: 83 becomes 83岁. As it is where it tells nothing.
    static String inFull(Fact fact, String plain, LocalDate today) {
        if (FactFinder.find(fact, plain, today).isPresent()) {
            return plain;
        }
        return answer(fact, plain, today).map(value -> switch (value) {
            case Numbers(int from, int to) -> (from == to ? from + "" : from - 1 + "多") + unit(fact);
            case Named(var name) -> fact instanceof Fact.Choice(_, _, var words) ? words.get(name).getFirst() : name;
        }).orElse(plain);
    }

    private static String unit(Fact fact) {
        return switch (fact) {
            case Fact.Age _ -> FactFinder.UNIT_OF_AGE;
            case Fact.Count count -> count.units().getFirst();
            case Fact.Choice _ -> "";
        };
    }
}
