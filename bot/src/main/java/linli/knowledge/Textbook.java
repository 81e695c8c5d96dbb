package linli.knowledge;

import java.util.List;

/// All labelled lines that Linli learns from.
///
/// @param examples messages by themselves
/// @param secondLines what is said later of a matter that is known
public record Textbook(List<Example> examples, List<SecondLine> secondLines) {
    public Textbook {
        examples = List.copyOf(examples);
        secondLines = List.copyOf(secondLines);
    }
}
