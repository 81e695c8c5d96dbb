package linli.understand;

import java.util.List;

/// What a message says, piece by piece, small talk included.
///
/// @param isBundle whether it passes on what others said
public record Understanding(List<Issue> pieces, boolean isBundle) {
    public Understanding {
        pieces = List.copyOf(pieces);
    }
}
