package linli.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linli.cases.Case;
import linli.community.Community;
import linli.message.Kind;
import linli.message.Place;
import linli.wording.Phrase;
import linli.wording.Wording;

/// What stands under the card of a quarrel, for whoever mediates: who could help, by number.
public record DisputeCard(Community community, Wording wording, MediationRules rules) {
    public Optional<String> under(Case about) {
        return about.kind() == Kind.DISPUTE
                ? Optional.of(wording.say(Phrase.QUARREL_UNDER_CARD, "case", about.label(), "experts", experts(about)))
                : Optional.empty();
    }

    public String experts(Case about) {
        var numbered = new ArrayList<String>();
        for (Suggestion suggestion : rules.suggestions(about, community)) {
            numbered.add(numbered.size() + 1 + " " + name(suggestion));
        }
        return wording.list(numbered.stream());
    }

    private static String name(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.ToInvite(var person) -> person.titled();
            case Suggestion.ToCall(var office) -> office.name() + " " + office.phone();
        };
    }

    /// Flat and name, as far as they are known.
    public String nameOf(Party party) {
        var parts = new ArrayList<String>();
        if (!party.place().equals(Place.UNKNOWN)) {
            parts.add(wording.place(party.place(), community));
        }
        party.name().map(card -> withoutAddress(card, party.place())).filter(name -> !name.isEmpty()).ifPresent(parts::add);
        return parts.isEmpty() ? wording.say(Phrase.SIDE_UNKNOWN) : String.join(" ", parts);
    }

    /// A card name often begins with the flat, which stands before it already.
    private static String withoutAddress(String card, Place place) {
        return place.room().filter(card::contains).map(room -> card.substring(card.indexOf(room) + room.length()).strip()).orElse(card);
    }

    /// Whom to call and at what number, for those who cannot be reached in chat.
    public String toCall(Party party) {
        return party.phone().map(phone -> nameOf(party) + " " + phone).orElseGet(() -> nameOf(party));
    }

    /// All of them in one line.
    public String toCall(List<Party> parties) {
        return wording.list(parties.stream().map(this::toCall));
    }
}
