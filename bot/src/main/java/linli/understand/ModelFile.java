package linli.understand;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import linli.files.Packing;
import linli.files.Unpacking;
import linli.knowledge.EntryPacking;
import linli.knowledge.Example;
import linli.knowledge.KnownLine;
import linli.knowledge.Lesson;
import linli.knowledge.TextIndex;
import linli.knowledge.Textbook;
import linli.message.Kind;
import linli.message.Shared;

/// What examples teach, and the entries with their index, each as the bytes of a file.
final class ModelFile {
    /// Goes up when features or layout change, so that an old file is never taken for a new one.
    private static final int FORMAT = 21;
    private static final String NO_CATEGORY = "";

    private ModelFile() {}

    static void write(Packing out, Lessons lessons) {
        out.number(FORMAT);
        write(out, lessons.textbook().examples());
        lessons.textbook().lessons().values().forEach(lines -> writeLines(out, lines));
        write(out, lessons.kinds());
        out.texts(lessons.categories().keySet().stream().map(Kind::code).toList());
        lessons.categories().values().forEach(model -> write(out, model));
        lessons.sayings().values().forEach(model -> write(out, model));
        lessons.index().write(out);
    }

    static void write(Packing out, IndexedEntries entries) {
        out.number(FORMAT);
        EntryPacking.write(out, entries.files());
        entries.index().write(out);
    }

    /// Empty when the file is of another format.
    ///
    /// @throws IOException if bytes are damaged or missing
    static Optional<IndexedEntries> readEntries(byte[] file) throws IOException {
        var in = Unpacking.of(file);
        return in.number() == FORMAT
                ? Optional.of(new IndexedEntries(EntryPacking.read(in), TextIndex.read(in, EntryFinder.RANKING)))
                : Optional.empty();
    }

    /// Empty when the file is of another format.
    ///
    /// @throws IOException if bytes are damaged or missing
    static Optional<Lessons> readLessons(byte[] file) throws IOException {
        var in = Unpacking.of(file);
        if (in.number() != FORMAT) {
            return Optional.empty();
        }
        var textbook = new Textbook(readExamples(in), readLessons(in));
        var ofKinds = readModel(in);
        Map<Kind, LinearModel> categories = new EnumMap<>(Kind.class);
        for (String kind : in.texts()) {
            categories.put(Kind.find(kind).orElseThrow(), readModel(in));
        }
        Map<Lesson, LinearModel> sayings = new EnumMap<>(Lesson.class);
        for (Lesson lesson : Lesson.values()) {
            sayings.put(lesson, readModel(in));
        }
        var index = TextIndex.read(in, TextClassifier.RANKING);
        return Optional.of(new Lessons(textbook, ofKinds, categories, sayings, index));
    }

    private static void write(Packing out, List<Example> examples) {
        var categories = examples.stream().map(e -> e.category().orElse(NO_CATEGORY)).distinct().toList();
        out.texts(examples.stream().map(Example::id).toList());
        out.texts(examples.stream().map(Example::text).toList());
        out.numbers(examples.stream().mapToInt(e -> e.kind().ordinal()).toArray());
        out.texts(categories);
        out.numbers(examples.stream().mapToInt(e -> categories.indexOf(e.category().orElse(NO_CATEGORY))).toArray());
    }

    private static List<Example> readExamples(Unpacking in) {
        var ids = in.texts();
        var texts = in.texts();
        int[] kinds = in.ints();
        var categories = in.texts().stream().map(name -> Optional.of(name).filter(n -> !n.equals(NO_CATEGORY))).toList();
        int[] categoryOf = in.ints();
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Example(ids.get(i), texts.get(i), Kind.values()[kinds[i]], categories.get(categoryOf[i])))
                .toList();
    }

    private static void writeLines(Packing out, List<KnownLine> lines) {
        out.texts(lines.stream().map(KnownLine::id).toList());
        out.texts(lines.stream().map(KnownLine::text).toList());
        out.texts(lines.stream().map(KnownLine::label).toList());
    }

    private static Map<Lesson, List<KnownLine>> readLessons(Unpacking in) throws IOException {
        var lessons = new EnumMap<Lesson, List<KnownLine>>(Lesson.class);
        for (Lesson lesson : Lesson.values()) {
            var ids = in.texts();
            var texts = in.texts();
            var labels = in.texts();
            lessons.put(lesson, IntStream.range(0, ids.size()).mapToObj(i -> new KnownLine(ids.get(i), texts.get(i), Shared.of(labels.get(i)))).toList());
        }
        return lessons;
    }

    private static void write(Packing out, LinearModel model) {
        out.texts(model.labels());
        out.numbers(model.rows().buckets());
        out.numbers(model.table());
        out.numbers(model.biases());
    }

    private static LinearModel readModel(Unpacking in) {
        var labels = in.texts();
        return new LinearModel(labels, Rows.of(in.ints()), in.floats(), in.floats());
    }
}
