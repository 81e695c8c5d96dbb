package linli.mediation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import linli.community.Community;
import linli.message.Place;
import linli.text.HomeAddress;
import linli.text.Phones;
import linli.text.PlainText;

/// Finds out who the other side of a quarrel is, from what is said of them. What is not said stays unknown.
public record OtherSide(Community community) {
    private static final Pattern BARE_ROOM = Pattern.compile("(?<![0-9-])(?<room>" + HomeAddress.FLAT_NUMBER + ")(?:" + HomeAddress.FLAT + "|号)?(?![0-9-])");
    /// A colleague who writes a name writes it by itself, perhaps right behind the flat.
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}a-zA-Z·]{1,6}");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:" + HomeAddress.HOUSE_NUMBER + FlatFinder.BEHIND_HOUSE + "(?:" + HomeAddress.UNIT_NUMBER + FlatFinder.BEHIND_UNIT + ")?)?" + HomeAddress.FLAT_NUMBER + "(?:" + HomeAddress.FLAT + "|号)?");

    /// As the first side named them, in a sentence.
    ///
    /// @param own where the first side lives
    public Named find(String text, Place own) {
        String plain = PlainText.of(text);
        var flat = new FlatFinder(community).find(plain, own);
        var name = flat.flatMap(found -> NameFinder.behind(plain, found.end()))
                .or(() -> NameFinder.spokenOf(plain, this::isColleague))
                .or(() -> flat.isPresent() ? Optional.empty() : NameFinder.neighbour(plain));
        return new Named(Optional.empty(), name, flat.map(FlatFinder.Found::flat).orElse(Place.UNKNOWN), Optional.empty());
    }

    /// As a colleague wrote it: 3-2-701 王姐, 401, 王姐 13800000000, or the account by which they write.
    ///
    /// @param isAccount whether somebody wrote to Linli by that account
    public Named read(String text, Place own, Predicate<String> isAccount) {
        var account = Arrays.stream(text.strip().split("\\s+")).filter(isAccount).findFirst();
        String plain = PlainText.of(account.map(a -> text.replace(a, " ")).orElse(text));
        var phone = Phones.find(plain);
        String rest = phone.map(p -> plain.replace(p, " ")).orElse(plain).strip();
        var flat = new FlatFinder(community).find(rest, own.withoutRoom()).map(FlatFinder.Found::flat)
                .or(() -> bareRoom(rest, own));
        var name = Arrays.stream(ADDRESS.matcher(rest).replaceAll(" ").strip().split("[\\s,，。:：的]+"))
                .filter(word -> NAME.matcher(word).matches())
                .findFirst();
        return new Named(account, name, flat.orElse(Place.UNKNOWN), phone);
    }

    private static Optional<Place> bareRoom(String plain, Place own) {
        var room = BARE_ROOM.matcher(plain);
        return room.find()
                ? Optional.of(new Place(own.compound(), own.building(), own.unit(), Optional.of(room.group("room")), Optional.empty()))
                : Optional.empty();
    }

    private boolean isColleague(String name) {
        return community.people().values().stream().anyMatch(person -> person.name().equals(name));
    }
}
