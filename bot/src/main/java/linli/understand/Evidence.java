package linli.understand;

import java.util.List;
import java.util.Optional;

/// What an understanding rests on, for whoever asks why.
///
/// @param atAGlance the linear model alone was sure that nobody is needed
/// @param words those of the message that spoke for it the loudest
/// @param examples the likest labelled examples, the likest first
/// @param correction what a colleague has said of such words, where that decided
public record Evidence(
        boolean atAGlance, List<String> words, List<LikeExample> examples, Optional<Recalled> correction) {
    private static final int EXAMPLES_SHOWN = 3;

    public Evidence {
        words = List.copyOf(words);
        examples = List.copyOf(examples);
    }

    /// @param words those that spoke for it the loudest
    static Evidence of(Reading reading, List<String> words) {
        var examples = reading.neighbours().stream()
                .limit(EXAMPLES_SHOWN)
                .map(n -> new LikeExample(n.example().id(), n.example().text(), n.example().label(), n.likeness()))
                .toList();
        return new Evidence(reading.atAGlance(), words, examples, reading.correction());
    }

    /// An example, what it was labelled, and how like it is, 1 being the likest found.
    public record LikeExample(String id, String text, String label, double likeness) {}
}
