package linli.understand;

import java.util.List;
import java.util.function.Function;
import linli.community.Community;

/// Judges what was said in a bundle with its neighbours in view: whoever says the same again, adds to it or answers it brings up nothing
/// new, so that each matter comes out once, under whoever began it.
final class Neighbours {
    private final SameThing sameThing;
    private final PlaceFinder places;

    Neighbours(Community community, PlaceFinder places) {
        this.sameThing = new SameThing(community);
        this.places = places;
    }

    /// The pieces of one bundle in order, fewer than before where some were about the same.
    ///
    /// @param isListed whether whoever passes them on has listed them one by one
    List<Issue> inView(List<Issue> pieces, Function<Utterance, Issue> read, boolean isListed) {
        boolean isList = isListed || pieces.stream().allMatch(piece -> piece.speaker().isEmpty());
        var talk = new Talk(sameThing, places, read, isList);
        pieces.forEach(talk::hear);
        return talk.pieces();
    }
}
