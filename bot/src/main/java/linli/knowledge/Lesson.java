package linli.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import linli.text.Bearing;
import linli.text.Errand;
import linli.text.Labour;
import linli.text.OnTheSpot;
import linli.text.Standing;

/// What is learned from lines that mean something only where it is known what they are about; each from a folder of its own.
public enum Lesson {
    /// How a matter stands, from what is said of it later.
    STANDING("second-lines", Standing.values()),
    /// What colleagues do with a case.
    LABOUR("work-lines", Labour.values()),
    /// How it is where an alarm is up.
    ON_THE_SPOT("alarm-lines", OnTheSpot.values()),
    /// Whether it goes on about what neighbours have just told.
    BEARING("neighbour-lines", Bearing.values()),
    /// What colleagues want of Linli beside the cases.
    ERRAND("desk-lines", Errand.values());

    private final String folder;
    private final List<String> labels;

    Lesson(String folder, Enum<?>[] labels) {
        this.folder = folder;
        this.labels = Arrays.stream(labels).map(Lesson::code).toList();
    }

    /// The folder in `knowledge-base/`.
    public String folder() {
        return folder;
    }

    /// What a line can be, as the files write it.
    public List<String> labels() {
        return labels;
    }

    public static String code(Enum<?> label) {
        return label.name().toLowerCase(Locale.ROOT);
    }
}
