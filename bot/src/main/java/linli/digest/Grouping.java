package linli.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import linli.knowledge.TextIndex.Gist;
import linli.message.Kind;
import linli.text.PlainText;

/// Puts together what says nearly the same, for one answer is to do for all of it. Better two lines about one thing than one line
/// about two: whoever asked the other would get a wrong answer.
///
/// @param gist what a plain text says, to be compared with others
public record Grouping(Function<String, Gist> gist) {
    /// How it was chosen stands in `bot/RATIONALE.md`.
    private static final double NEARLY_THE_SAME = 0.5;
    /// 3栋 is not 5栋, and 80岁 not 90岁.
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|[一二两三四五六七八九十百]+(?=[栋幢单号楼岁])");

    /// Questions before suggestions; what more people asked comes first.
    ///
    /// @param all the earliest first
    public List<Topic> group(List<Asked> all) {
        var piles = new ArrayList<Pile>();
        for (Asked asked : all) {
            var said = new Said(asked, gist.apply(PlainText.of(asked.text())), numbersIn(asked.text()));
            piles.stream()
                    .filter(pile -> pile.likeness(said) >= NEARLY_THE_SAME)
                    .max(Comparator.comparingDouble(pile -> pile.likeness(said)))
                    .ifPresentOrElse(pile -> pile.all.add(said), () -> piles.add(new Pile(said)));
        }
        return piles.stream()
                .map(Pile::topic)
                .sorted(Comparator.comparing((Topic topic) -> topic.kind() == Kind.SUGGESTION)
                        .thenComparing(topic -> -topic.people()))
                .toList();
    }

    private record Said(Asked asked, Gist gist, TreeSet<String> numbers) {
        double likeness(Said other) {
            boolean comparable = asked.kind() == other.asked.kind() && numbers.equals(other.numbers);
            boolean verySame = asked.text().equals(other.asked.text());
            return !comparable ? 0 : verySame ? 1 : gist.likeness(other.gist);
        }
    }

    /// What is like every one of them belongs to them.
    private record Pile(List<Said> all) {
        Pile(Said first) {
            this(new ArrayList<>(List.of(first)));
        }

        double likeness(Said another) {
            return all.stream().mapToDouble(another::likeness).min().orElse(0);
        }

        Topic topic() {
            return new Topic(all.stream().map(Said::asked).toList());
        }
    }

    private static TreeSet<String> numbersIn(String text) {
        var numbers = new TreeSet<String>();
        NUMBER.matcher(PlainText.of(text)).results().map(MatchResult::group).forEach(numbers::add);
        return numbers;
    }
}
