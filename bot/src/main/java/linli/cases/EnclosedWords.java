package linli.cases;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import linli.community.Group;
import linli.community.Person;
import linli.message.Attachment.Type;
import linli.message.Attachment;
import linli.message.Enclosure;
import linli.wording.Phrase;

/// Puts into words, for those who have a case, what was shown of it and where they can see it: at its address if it has one, else in the
/// group, else from whoever sent it.
public record EnclosedWords(Speech speech) {
    /// Where it can be seen.
    private sealed interface Where {
        record AtAnAddress() implements Where {}

        record InAGroup(String id) implements Where {}

        record With(String person) implements Where {}
    }

    /// Empty where nothing was shown.
    ///
    /// @param addresses how many are told at most
    public Optional<String> line(Case about, List<Enclosure> shown, int addresses) {
        var byPlace = shown.stream().collect(Collectors.groupingBy(EnclosedWords::where, LinkedHashMap::new, Collectors.toList()));
        return byPlace.isEmpty()
                ? Optional.empty()
                : Optional.of(byPlace.entrySet().stream()
                        .map(part -> speech.say(Phrase.ENCLOSED,
                                "what", what(part.getValue()), "where", inWords(part.getKey(), about, part.getValue(), addresses)))
                        .collect(Collectors.joining("\n")));
    }

    /// Of something that was shown after the card was written.
    String more(Case about, List<Enclosure> shown) {
        var first = shown.getFirst();
        boolean isAtAnAddress = where(first) instanceof Where.AtAnAddress;
        String where = isAtAnAddress ? lookedUp(about) : inWords(where(first), about, shown, 0);
        return speech.say(Phrase.CARD_ENCLOSED, "case", about.label(), "name", nameOf(first), "what", what(shown), "where", where);
    }

    private static Where where(Enclosure shown) {
        return shown.what().isAddress()
                ? new Where.AtAnAddress()
                : shown.group().<Where>map(Where.InAGroup::new).orElseGet(() -> new Where.With(shown.by()));
    }

    private String inWords(Where where, Case about, List<Enclosure> shown, int most) {
        return switch (where) {
            case Where.AtAnAddress() -> {
                String told = shown.stream().map(Enclosure::what).map(Attachment::reference).limit(most).collect(Collectors.joining(" "));
                yield shown.size() > most ? told + " " + lookedUp(about) : told;
            }
            case Where.InAGroup(var id) ->
                    speech.say(Phrase.ENCLOSED_IN_GROUP, "group", speech.community().group(id).map(Group::name).orElse(id));
            case Where.With(_) -> speech.say(Phrase.ENCLOSED_WITH, "name", nameOf(shown.getFirst()));
        };
    }

    private String lookedUp(Case about) {
        return speech.say(Phrase.ENCLOSED_LOOKED_UP, "case", about.label());
    }

    private String nameOf(Enclosure shown) {
        return speech.community().person(shown.by()).map(Person::titled).or(shown::name).orElseGet(() -> speech.say(Phrase.SOMEBODY));
    }

    private String what(Collection<Enclosure> shown) {
        Map<Type, Long> counts = shown.stream().collect(Collectors.groupingBy(e -> e.what().type(), TreeMap::new, Collectors.counting()));
        return speech.list(counts.entrySet().stream()
                .map(count -> speech.say(phrase(count.getKey()), "count", count.getValue().toString())));
    }

    private static Phrase phrase(Type type) {
        return switch (type) {
            case PICTURE -> Phrase.PICTURES;
            case VOICE -> Phrase.VOICES;
            case VIDEO -> Phrase.VIDEOS;
            case FILE -> Phrase.FILES;
            case LOCATION -> Phrase.LOCATIONS;
            case LINK -> Phrase.LINKS;
        };
    }
}
