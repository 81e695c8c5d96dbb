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
    public Evidence {
        words = List.copyOf(words);
        examples = List.copyOf(examples);
    }

    /// An example, what it was labelled, and how like it is, 1 being the likest found.
    public record LikeExample(String id, String text, String label, double likeness) {}
}
