package linli.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linli.message.Kind;
import linli.text.PlainText;
import linli.text.Question;

/// Puts together what is about the same and wants to know the same, for one answer is to do for all of it. Better two lines about one
/// thing than one line about two: whoever asked the other would get a wrong answer.
public final class Grouping {
    private Grouping() {}

    /// Questions before suggestions; what more people asked comes first.
    ///
    /// @param all the earliest first
    public static List<DigestTopic> of(List<Asked> all) {
        var piles = new ArrayList<List<Said>>();
        for (Asked asked : all) {
            var said = new Said(asked, Question.of(PlainText.of(asked.text())));
            // what is like every one of them belongs to them
            piles.stream().filter(pile -> pile.stream().allMatch(said::isLike)).findFirst()
                    .ifPresentOrElse(pile -> pile.add(said), () -> piles.add(new ArrayList<>(List.of(said))));
        }
        return piles.stream()
                .map(pile -> new DigestTopic(pile.stream().map(Said::asked).toList()))
                .sorted(Comparator.comparing((DigestTopic topic) -> topic.kind() == Kind.SUGGESTION)
                        .thenComparing(topic -> -topic.people()))
                .toList();
    }

    private record Said(Asked asked, Question question) {
        boolean isLike(Said other) {
            boolean isQuestion = asked.kind() == Kind.QUESTION;
            return asked.kind() == other.asked.kind()
                    && (isQuestion ? question.isLike(other.question) : question.isAboutSame(other.question));
        }
    }
}
