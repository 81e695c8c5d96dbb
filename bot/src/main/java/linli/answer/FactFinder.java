package linli.answer;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linli.answer.Value.Named;
import linli.answer.Value.Numbers;
import linli.knowledge.Fact;

/// Finds in what people write what has to be known for an amount; what is not sure is not found, for it would give a wrong amount.
final class FactFinder {
    private static final String NUMBER = "(?<![\\d零一二两三四五六七八九十百])(?<number>" + Numerals.PATTERN + ")";
    /// 快80岁 is not 80 yet.
    private static final String NOT_QUITE = "(?<!快|快到|马上|就要|不到|没到|不满|未满|差不多|将近|接近|大概|约)";
    private static final Pattern AGE = Pattern.compile(NOT_QUITE + NUMBER + "(?<more>多|几|来)?个?(?:周)?岁(?!以上|以下|以内|起|左右)");
    private static final Pattern FULL = Pattern.compile("(?<!不|未|没)(?:满|今年)" + NUMBER + "(?<more>多)?(?![几\\d零一二两三四五六七八九十百年月日号元块])");
    private static final Pattern BORN = Pattern.compile("(?<year>(?:19|20)\\d\\d|[3-9]\\d)年(?:\\d{1,2}月)?(?:出?生|的人|的$)");
    /// A number and hardly anything else: 83, 今年91了, 八十多, 12年.
    private static final Pattern BARE = Pattern.compile("(?:我|她|他|今年|已经|都|满|有|交了|工作|干了|上班|了)*" + NUMBER
            + "(?<more>多|几)?个?(?:周?岁|年|月)?半?(?:了|的|咯|啦|吧|呀|哦|哒|啊)*[\\s\\p{P}]*");
    private static final BitSet NUMERALS = "0123456789零一二两三四五六七八九十百".chars().collect(BitSet::new, BitSet::set, BitSet::or);
    private static final String UNIT_OF_AGE = "岁";
    /// 长沙的, 外地户口.
    private static final int SHORT = 8;
    private static final int OLDEST = 130;
    private static final int CENTURY = 1900;

    private FactFinder() {}

    /// @param plain a text as `PlainText` leaves it
    static Optional<Value> find(Fact fact, String plain, LocalDate today) {
        return switch (fact) {
            case Fact.Age _ -> age(plain, today);
            case Fact.Count count -> count(count, plain);
            case Fact.Choice choice -> choice(choice, plain);
        };
    }

    /// What somebody says who was asked for nothing else: 83, 长沙的.
    static Optional<Value> answer(Fact fact, String plain, LocalDate today) {
        return find(fact, plain, today).or(() -> switch (fact) {
            case Fact.Age _, Fact.Count _ -> Optional.of(BARE.matcher(plain)).filter(Matcher::matches).flatMap(FactFinder::numbers);
            case Fact.Choice(_, _, var words) -> only(words.keySet().stream().filter(plain::contains).map(Named::new).collect(Collectors.toSet()));
        });
    }

    /// Whether a text may be the answer to one who asked for such a fact; seen without looking whether anybody did, for most talk is none.
    static boolean mayTell(List<Fact> facts, String plain) {
        boolean number = plain.chars().anyMatch(NUMERALS::get)
                && (BARE.matcher(plain).matches() || plain.contains(UNIT_OF_AGE) && AGE.matcher(plain).find());
        return number || plain.length() <= SHORT && facts.stream().anyMatch(fact -> fact instanceof Fact.Choice(_, _, var words)
                && words.entrySet().stream()
                        .anyMatch(of -> plain.contains(of.getKey()) || of.getValue().stream().anyMatch(plain::contains)));
    }

    /// The answer in words that tell the fact by themselves: 83 becomes 83岁. As it is where it tells nothing.
    static String inFull(Fact fact, String plain, LocalDate today) {
        if (find(fact, plain, today).isPresent()) {
            return plain;
        }
        return answer(fact, plain, today).map(value -> switch (value) {
            case Numbers(int from, int to) -> (from == to ? from + "" : from - 1 + "多") + unit(fact);
            case Named(var name) -> fact instanceof Fact.Choice(_, _, var words) ? words.get(name).getFirst() : name;
        }).orElse(plain);
    }

    private static String unit(Fact fact) {
        return switch (fact) {
            case Fact.Age _ -> UNIT_OF_AGE;
            case Fact.Count count -> count.units().getFirst();
            case Fact.Choice _ -> "";
        };
    }

    private static Optional<Value> age(String plain, LocalDate today) {
        var ages = all(AGE, plain);
        if (ages.isEmpty()) {
            ages = all(FULL, plain);
        }
        if (ages.isEmpty()) {
            var born = BORN.matcher(plain);
            if (born.find()) {
                int year = Integer.parseInt(born.group("year"));
                int full = today.getYear() - (year < 100 ? year + CENTURY : year);
                ages.add(new Numbers(full - 1, full));
            }
        }
        return only(ages).filter(age -> age instanceof Numbers(_, int to) && to <= OLDEST);
    }

    private static Optional<Value> count(Fact.Count count, String plain) {
        String units = count.units().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return only(all(Pattern.compile(NOT_QUITE + NUMBER + "(?<more>多|几)?个?(?:" + units + ")"), plain));
    }

    /// The longest of the words that are found decides: 不是长沙户口 is longer than 长沙户口.
    private static Optional<Value> choice(Fact.Choice choice, String plain) {
        return choice.words().entrySet().stream()
                .flatMap(of -> of.getValue().stream().filter(plain::contains).map(word -> Map.entry(word, of.getKey())))
                .max(Comparator.comparingInt(found -> found.getKey().length()))
                .map(found -> new Named(found.getValue()));
    }

    private static Set<Value> all(Pattern pattern, String plain) {
        var found = new LinkedHashSet<Value>();
        var matcher = pattern.matcher(plain);
        while (matcher.find()) {
            numbers(matcher).ifPresent(found::add);
        }
        return found;
    }

    /// 八十多 is anything from 81 to 89; the ten years of a life that a number of less than ten opens are none.
    private static Optional<Value> numbers(Matcher matcher) {
        var number = Numerals.parse(matcher.group("number"));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int from = number.getAsInt();
        return matcher.group("more") == null ? Optional.of(new Numbers(from, from)) : Optional.of(new Numbers(from + 1, from + 9));
    }

    /// 我60我妈83 tells of two people, and so nothing for sure.
    private static Optional<Value> only(Set<? extends Value> found) {
        return found.size() == 1 ? Optional.of(List.copyOf(found).getFirst()) : Optional.empty();
    }
}
