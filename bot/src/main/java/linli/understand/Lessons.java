package linli.understand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import linli.knowledge.Example;
import linli.knowledge.KnownLine;
import linli.knowledge.Lesson;
import linli.knowledge.TextIndex;
import linli.knowledge.Textbook;
import linli.message.Categories;
import linli.message.Kind;
import linli.text.Bearing;
import linli.text.Errand;
import linli.text.OnTheSpot;
import linli.text.Standing;

/// What the textbook teaches, kept because it takes seconds to learn: the lines as they were read, the models, and the index of
/// examples. One index serves kinds and categories: the neighbours that spoke for the kind speak for the category too.
///
/// @param sayings tell what a line says of something that is known
record Lessons(Textbook textbook, LinearModel kinds, Map<Kind, LinearModel> categories, Map<Lesson, LinearModel> sayings, TextIndex index) {
    private static final int SECOND_LINE = 24;
    private static final int SHORT_MATTER = 30;
    /// More of it makes the models deaf, less lets them hear news in everything; see `bot/RATIONALE.md`.
    private static final int TALK_LEARNED = 500;
    /// Only what is nothing learns from it there, so that it may be more.
    private static final int TALK_BESIDE_ALARMS = 4000;
    private static final int MATTERS_LEARNED = 1000;
    private static final int SHUFFLING = 0x9e3779b1;

    Lessons {
        categories = Collections.unmodifiableMap(new EnumMap<>(categories));
        sayings = Collections.unmodifiableMap(new EnumMap<>(sayings));
    }

    static Lessons learn(Textbook textbook) {
        var examples = textbook.examples();
        var plain = TextClassifier.plain(labelled(examples));
        var categories = new EnumMap<Kind, LinearModel>(Kind.class);
        for (Kind kind : Kind.values()) {
            var lesson = categoriesOf(kind, examples, plain);
            if (!lesson.isEmpty()) {
                categories.put(kind, TextClassifier.fit(lesson, 1)); // of most categories there are so few examples that each counts
            }
        }
        return new Lessons(textbook, TextClassifier.fit(plain).wary(plain.size()), categories, sayings(textbook), TextClassifier.index(plain));
    }

    private static Map<Lesson, LinearModel> sayings(Textbook textbook) {
        var sayings = new EnumMap<Lesson, LinearModel>(Lesson.class);
        textbook.lessons().forEach((lesson, lines) -> sayings.put(lesson, switch (lesson) {
            case STANDING -> Sayings.learn(lines, shortTalk(textbook.examples(), TALK_LEARNED), Lesson.code(Standing.TOLD));
            case ERRAND -> Sayings.learn(lines, shortMatters(textbook.examples()), Lesson.code(Errand.OTHER));
            case LABOUR -> Sayings.learn(lines, List.of(), "");
            case ON_THE_SPOT -> Sayings.learnApart(lines, shortTalk(textbook.examples(), TALK_BESIDE_ALARMS), Lesson.code(OnTheSpot.OTHER));
            case BEARING -> Sayings.learn(withWhatIsSaidLater(lines, textbook), shortRequests(textbook.examples()), Lesson.code(Bearing.ITS_OWN));
        }));
        return sayings;
    }

    /// Whatever is said of a matter later goes on about it.
    private static List<KnownLine> withWhatIsSaidLater(List<KnownLine> lines, Textbook textbook) {
        var later = textbook.lessons().getOrDefault(Lesson.STANDING, List.of()).stream()
                .map(line -> new KnownLine(line.id(), line.text(), Lesson.code(Bearing.GOES_ON)));
        return Stream.concat(lines.stream(), later).toList();
    }

    private static List<Example> shortRequests(List<Example> examples) {
        return examples.stream().filter(e -> e.kind() == Kind.SERVICE_REQUEST && e.text().length() <= SHORT_MATTER).toList();
    }

    /// Some of the small talk, of the length of a second line: mostly the same lines whatever examples are added.
    private static List<Example> shortTalk(List<Example> examples, int most) {
        return some(most, examples.stream().filter(e -> e.kind() == Kind.CHATTER && e.text().length() <= SECOND_LINE));
    }

    /// Some of what residents tell and ask, as short as what is said to Linli at a desk.
    private static List<Example> shortMatters(List<Example> examples) {
        return some(MATTERS_LEARNED, examples.stream().filter(e -> e.text().length() <= SECOND_LINE));
    }

    private static List<Example> some(int most, Stream<Example> examples) {
        return examples.sorted(Comparator.comparingInt(e -> e.id().hashCode() * SHUFFLING)).limit(most).toList();
    }

    TextClassifier classifier() {
        return TextClassifier.of(kinds, index, labelled(textbook.examples()));
    }

    private static List<Labelled> labelled(List<Example> examples) {
        return examples.stream().map(e -> new Labelled(e.id(), e.text(), e.kind().code())).toList();
    }

    private static List<Labelled> categoriesOf(Kind kind, List<Example> examples, List<Labelled> plain) {
        var labelled = new ArrayList<Labelled>();
        for (int i = 0; i < examples.size(); i++) {
            var example = examples.get(i);
            if (example.kind() == kind && !Categories.of(kind).isEmpty() && example.category().isPresent()) {
                labelled.add(new Labelled(example.id(), MaskedPlaces.leftOut(plain.get(i).text()), example.category().get()));
            }
        }
        return labelled;
    }
}
