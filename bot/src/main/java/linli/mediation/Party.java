package linli.mediation;

import java.time.Instant;
import java.util.Optional;
import linli.message.Place;

/// One of the two in a quarrel, as far as known. What is known of one never reaches the other.
///
/// @param account by which they write to Linli
/// @param isSure whether the account is theirs for certain; a name on a card is anybody's to choose
/// @param contactedAt when Linli asked them for their side, because the mediator wished so
/// @param askedAt when they were asked whether what was agreed upon has been done
/// @param kept what they said to that
public record Party(
        int caseNumber,
        Side side,
        Optional<String> account,
        boolean isSure,
        Optional<String> name,
        Place place,
        Optional<String> phone,
        Optional<Instant> contactedAt,
        Optional<Instant> askedAt,
        Optional<Boolean> kept) {
    static Party of(int caseNumber, Side side, Optional<String> account, Optional<String> name, Place place, Optional<String> phone) {
        return new Party(
                caseNumber, side, account, true, name, place, phone, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The other side of a quarrel of which nobody has said yet who that is.
    public static Party unknown(int caseNumber) {
        return of(caseNumber, Side.OTHER, Optional.empty(), Optional.empty(), Place.UNKNOWN, Optional.empty());
    }

    /// To whom something may be said that is meant for this side.
    public Optional<String> sureAccount() {
        return account.filter(_ -> isSure);
    }

    public boolean isAccount(String person) {
        return account.filter(person::equals).isPresent();
    }

    /// Whether that is their flat; a compound that one of the two does not name is no difference.
    public boolean livesAt(Place flat) {
        boolean sameCompound = place.compound().isEmpty() || flat.compound().isEmpty() || place.compound().equals(flat.compound());
        return sameCompound && place.room().isPresent() && place.room().equals(flat.room())
                && place.building().equals(flat.building()) && place.unit().equals(flat.unit());
    }

    /// Somebody wrote whose card names their flat.
    Party claimedBy(String person, Place flat, boolean isSure) {
        return new Party(caseNumber, side, Optional.of(person), isSure, name, place.room().isPresent() ? place : flat, phone, contactedAt, askedAt, kept);
    }

    public Party contacted(Instant at) {
        return new Party(caseNumber, side, account, isSure, name, place, phone, Optional.of(at), askedAt, kept);
    }

    public Party asked(Instant at) {
        return new Party(caseNumber, side, account, isSure, name, place, phone, contactedAt, Optional.of(at), Optional.empty());
    }

    public Party answered(boolean isKept) {
        return new Party(caseNumber, side, account, isSure, name, place, phone, contactedAt, askedAt, Optional.of(isKept));
    }

    /// What the mediator says of them beats what was known; what the mediator does not say stays.
    Party known(Named said) {
        return new Party(
                caseNumber, side, said.account().or(() -> account), said.account().isPresent() || isSure, said.name().or(() -> name),
                said.place().orElse(place), said.phone().or(() -> phone), contactedAt, askedAt, kept);
    }
}
