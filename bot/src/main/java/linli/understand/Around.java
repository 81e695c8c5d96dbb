package linli.understand;

import java.util.Optional;
import linli.message.InboundMessage;
import linli.message.Place;
import linli.text.PlainText;

/// What is known around an utterance.
///
/// @param plain the message's text as [PlainText] leaves it
/// @param whereSaid what the group, or the sender's office, tells of the place
/// @param isList whether the sender lists what others brought up, so that her own flat says nothing
record Around(InboundMessage message, String plain, Place whereSaid, boolean isCalled, boolean isList) {
    String plain(Utterance utterance) {
        return utterance.text().equals(message.text()) ? plain : PlainText.of(utterance.text());
    }

    /// The text beats the card of whoever said it, that the heading it stands under, and that the place where it was said.
    /// What a leader lists for others is not in her own flat; what she passes on of one building is in it.
    Place placeOf(Utterance utterance, String plain, PlaceFinder places) {
        Place heading = utterance.where().isEmpty() ? Place.UNKNOWN : places.find(PlainText.of(utterance.where()));
        var name = utterance.speaker().isEmpty() ? message.name() : Optional.of(utterance.speaker());
        Place card = name.map(places::ofCardName).orElse(Place.UNKNOWN);
        Place text = places.find(plain);
        Place said = utterance.speaker().isEmpty()
                ? text.within(heading).orElse(isList ? card.withoutRoom() : card)
                : text.orElse(card).within(heading);
        return places.completed(said.orElse(whereSaid));
    }
}
