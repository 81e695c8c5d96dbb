package linli.knowledge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All labelled lines that Linli learns from.
///
/// @param examples messages by themselves
/// @param lessons lines on something that is known
public record Textbook(List<Example> examples, Map<Lesson, List<KnownLine>> lessons) {
    public Textbook {
        examples = List.copyOf(examples);
        var inOrder = new EnumMap<Lesson, List<KnownLine>>(Lesson.class); // of none, too
        inOrder.putAll(lessons);
        lessons = Collections.unmodifiableMap(inOrder);
    }
}
