package linli.colleague;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.community.Community;
import linli.community.Person;
import linli.text.Likeness;

/// Finds the colleague that somebody names: 老郑, 物业老郑, 物业, worker-2, 电梯.
public record Colleagues(Community community) {
    private static final int NAMES_OFFERED = 3;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 8;
    private static final Pattern CALLED_IN_PASSING = Pattern.compile("小(?<after>\\p{IsHan})|(?<before>\\p{IsHan})(?:哥|姐|主任|老师|队长)");
    private static final Pattern CALLED = Pattern.compile("(?<before>\\p{IsHan}{1,2})(?:哥|姐|师傅|工|队长|站长|经理|主任|警官|书记|阿姨|叔|嫂)|[老小大](?<after>\\p{IsHan})");

    /// All whom the words may mean for that case: by id, name or both name and title, else by title, else by skill. Of several only those
    /// who have to do with the place, if there are any.
    public List<Person> find(String words, Case about) {
        List<BiPredicate<Person, String>> ways = List.of(
                (person, said) -> person.id().equalsIgnoreCase(said) || person.name().equals(said) || person.titled().equals(said),
                (person, said) -> said.length() > person.name().length() && said.endsWith(person.name()) && isOf(person, said),
                (person, said) -> person.title().contains(said),
                (person, said) -> person.skills().contains(said));
        return ways.stream()
                .map(way -> all().filter(person -> way.test(person, words)).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> nearest(found, about))
                .orElseGet(() -> calledSo(words, about));
    }

    /// Whom the beginning of the words names beyond doubt, and what follows the name: 老杨盯着, 吴警官也去.
    public Optional<Named> atTheBeginning(String words, Case about) {
        for (int end = Math.min(words.length(), LONGEST_NAME); end >= SHORTEST_NAME; end--) {
            var found = find(words.substring(0, end), about);
            if (found.size() == 1) {
                return Optional.of(new Named(found.getFirst(), words.substring(end).strip()));
            }
        }
        return Optional.empty();
    }

    /// A colleague, and what else was said.
    public record Named(Person person, String rest) {}

    /// 郑哥 for 老郑, 小谭 for 谭亮, where there is but one of that surname who may be meant.
    private List<Person> calledSo(String said, Case about) {
        var called = CALLED.matcher(said);
        if (!called.matches()) {
            return List.of();
        }
        String surname = Optional.ofNullable(called.group("before")).orElseGet(() -> called.group("after"));
        var found = nearest(all().filter(person -> person.name().replaceFirst("^[老小大]", "").startsWith(surname)).toList(), about);
        return found.size() == 1 ? found : List.of();
    }

    /// Words in which 小罗 and 陈哥 stand with their full names, where but one who keeps office hours is called so.
    public String inFull(String words) {
        return CALLED_IN_PASSING.matcher(words).replaceAll(found -> Optional.of(found.group()).filter(this::isAName)
                .orElseGet(() -> atADesk(Optional.ofNullable(found.group("before")).orElseGet(() -> found.group("after"))).map(Person::name).orElseGet(found::group)));
    }

    private boolean isAName(String called) {
        return all().anyMatch(person -> person.name().equals(called));
    }

    private Optional<Person> atADesk(String surname) {
        var found = all().filter(person -> person.roster().isPresent() && person.name().startsWith(surname)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Those whose names or titles come next to what was said.
    public List<Person> likest(String words) {
        return all()
                .sorted(Comparator.comparingDouble(person -> -Math.max(
                        Likeness.ofCharacters(words, person.name()), Likeness.ofCharacters(words, person.titled()))))
                .limit(NAMES_OFFERED)
                .toList();
    }

    private Stream<Person> all() {
        return community.people().values().stream();
    }

    private static boolean isOf(Person person, String said) {
        String title = said.substring(0, said.length() - person.name().length());
        return person.title().contains(title);
    }

    private List<Person> nearest(List<Person> found, Case about) {
        if (found.size() == 1) {
            return found;
        }
        var responsible = community.organisation().chainOf(about.place()).stream().flatMap(unit -> unit.holders().stream()).toList();
        var compound = about.place().compound().flatMap(community::compound);
        var near = found.stream()
                .filter(person -> responsible.contains(person.id()) || compound.filter(c -> person.title().contains(c.name())).isPresent())
                .toList();
        return near.isEmpty() ? found : near;
    }
}
