package linli.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import linli.message.Place;
import linli.text.PlainText;
import linli.understand.Issue;
import linli.understand.PlaceFinder;

/// Where a place can come from, the most telling first.
enum PlaceSource {
    /// The words themselves.
    TEXT,
    /// What the group calls the speaker.
    CARD,
    /// The group it was said in.
    GROUP,
    /// What the same person said a moment ago.
    EARLIER;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The sources without which the place would be another.
    static List<PlaceSource> of(Issue issue, Optional<String> cardName, Place whereSaid, PlaceFinder finder) {
        if (issue.place().isUnknown()) {
            return List.of();
        }
        String plain = PlainText.of(issue.text());
        var byText = finder.find(plain, Optional.empty(), Place.UNKNOWN);
        var byCard = finder.find(plain, cardName, Place.UNKNOWN);
        var byGroup = finder.find(plain, cardName, whereSaid);
        var sources = new ArrayList<PlaceSource>();
        addIfDifferent(sources, TEXT, Place.UNKNOWN, byText);
        addIfDifferent(sources, CARD, byText, byCard);
        addIfDifferent(sources, GROUP, byCard, byGroup);
        addIfDifferent(sources, EARLIER, byGroup, issue.place());
        return List.copyOf(sources);
    }

    private static void addIfDifferent(List<PlaceSource> sources, PlaceSource source, Place without, Place with) {
        if (!with.equals(without)) {
            sources.add(source);
        }
    }
}
