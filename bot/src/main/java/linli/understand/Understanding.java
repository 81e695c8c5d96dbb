package linli.understand;

import java.util.List;
import linli.text.WhichPassedOn.Told;

/// What a message says, piece by piece, small talk included.
///
/// @param isBundle whether it passes on what others said
/// @param told what others said, line by line as it was passed on
/// @param remarks what whoever passes it on adds of her own to what others said
public record Understanding(List<Issue> pieces, boolean isBundle, List<Told> told, List<String> remarks) {
    public Understanding {
        pieces = List.copyOf(pieces);
        told = List.copyOf(told);
        remarks = List.copyOf(remarks);
    }

    public Understanding(List<Issue> pieces, boolean isBundle) {
        this(pieces, isBundle, List.of(), List.of());
    }

    /// The number that a piece has in the list in which it was passed on; 0 where there was none.
    public int itemOf(Issue piece) {
        String first = piece.text().lines().findFirst().orElse("");
        return told.stream().filter(line -> !first.isEmpty() && line.text().contains(first)).mapToInt(Told::item).findFirst().orElse(0);
    }
}
