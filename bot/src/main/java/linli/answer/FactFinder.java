package linli.answer;

import java.time.LocalDate;
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
    static final String NUMBER = "(?<![\\d零一二两三四五六七八九十百])(?<number>" + Numerals.PATTERN + ") ?";
    /// 快80岁 is not 80 yet.
    private static final String NOT_QUITE = "(?<!快|快到|马上|就要|不到|没到|不满|未满|差不多|将近|接近|大概|约)";
    static final Pattern AGE = Pattern.compile(NOT_QUITE + NUMBER + "(?<more>多|几|来)?个?(?:周)?岁(?!以上|以下|以内|起|左右)");
    private static final Pattern FULL = Pattern.compile("(?<!不|未|没)(?:满|今年)" + NUMBER + "(?<more>多)?(?![几\\d零一二两三四五六七八九十百年月日号元块])");
    /// 我妈80了 and 老人家83 tell of years where no other number is told.
    static final Pattern OF_KIN = Pattern.compile(
            "^[^\\d零一二两三四五六七八九十百]*(?:爸|妈|爷爷|奶奶|外公|外婆|公公|婆婆|岳父|岳母|娭毑|嗲嗲|爹爹|父亲|母亲|老人家?|老爷子|老太太)(?:今年|都|有|已经| )*"
                    + "(?<number>" + Numerals.PATTERN + ")(?<more>多)?(?=[了啦咯哒哦呀,，。 ]|$)(?!.*\\d)");
    private static final Pattern BORN = Pattern.compile("(?<year>(?:19|20)\\d\\d|[3-9]\\d)年(?:\\d{1,2}月)?(?:出?生|的人|的$)");
    /// Less than a year: 8个月大, 半岁.
    private static final Pattern MONTHS_OLD = Pattern.compile(NUMBER + "个月大|(?<half>半)岁(?!以|起|左右)");
    private static final int MONTHS_OF_A_YEAR = 12;
    static final String UNIT_OF_AGE = "岁";
    private static final String GOES_ON = "在是";
    static final Value NO_YEAR = new Numbers(0, 0);
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

    static Optional<Value> wholeYears(Matcher months) {
        return Numerals.parse(months.group("number")).stream()
                .mapToObj(number -> number / MONTHS_OF_A_YEAR)
                .<Value>map(years -> new Numbers(years, years))
                .findFirst();
    }

    private static Optional<Value> age(String plain, LocalDate today) {
        var ages = all(AGE, plain);
        if (ages.isEmpty()) {
            var months = MONTHS_OLD.matcher(plain);
            Optional.of(months).filter(Matcher::find)
                    .flatMap(said -> said.group("half") == null ? wholeYears(said) : Optional.of(NO_YEAR))
                    .ifPresent(ages::add);
        }
        if (ages.isEmpty()) {
            ages = all(FULL, plain);
        }
        if (ages.isEmpty()) {
            ages = all(OF_KIN, plain);
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
        return only(all(Pattern.compile(NOT_QUITE + NUMBER + "(?<more>多|几)?个?(?:" + units(count) + ")"), plain));
    }

    static String units(Fact.Count count) {
        return count.units().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /// The longest of the words that are found decides: 不是长沙户口 is longer than 长沙户口. 人在长沙户口在湘潭 goes on and says something else.
    static Optional<Value> choice(Fact.Choice choice, String plain) {
        return choice.words().entrySet().stream()
                .flatMap(of -> of.getValue().stream().filter(word -> isSaid(word, plain)).map(word -> Map.entry(word, of.getKey())))
                .max(Comparator.comparingInt(found -> found.getKey().length()))
                .map(found -> new Named(found.getValue()));
    }

    private static boolean isSaid(String word, String plain) {
        int end = plain.indexOf(word) + word.length();
        return plain.contains(word) && (end == plain.length() || GOES_ON.indexOf(plain.charAt(end)) < 0);
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
    static Optional<Value> numbers(Matcher matcher) {
        var number = Numerals.parse(matcher.group("number"));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int from = number.getAsInt();
        return matcher.group("more") == null ? Optional.of(new Numbers(from, from)) : Optional.of(new Numbers(from + 1, from + 9));
    }

    /// 我60我妈83 tells of two people, and so nothing for sure.
    static Optional<Value> only(Set<? extends Value> found) {
        return found.size() == 1 ? Optional.of(List.copyOf(found).getFirst()) : Optional.empty();
    }
}
