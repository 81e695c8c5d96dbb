package linli.mediation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.CaseStore;
import linli.cases.Routing;
import linli.community.Community;
import linli.community.Compound;
import linli.message.Kind;
import linli.message.Place;
import linli.text.PlainText;

/// The sides of quarrels, as they become known, within one transaction.
public record Quarrels(CaseStore cases, MediationStore store, Community community) {
    private static final Optional<String> FAMILY = Optional.of("family");
    private static final int NEWEST = 8;
    private static final int MOST_LOOKED_AT = 30;
    /// So long somebody who is only spoken of as 楼上 may speak of it unasked.
    private static final Duration LATELY = Duration.ofDays(7);

    /// A side of a quarrel that is open.
    public record Standing(Case about, Party party) {}

    /// Writes down who brought it up, whom it is about as far as was said, and who mediates from the start.
    ///
    /// @param account of who brought it up; empty where somebody passed it on for them
    /// @param home where who brought it up lives
    public void begin(Case about, Optional<String> account, Place home, Instant now) {
        var other = new OtherSide(community).find(about.text(), home.orElse(about.place()));
        boolean placeIsTheirs = home.room().isPresent() || about.place().room().equals(other.place().room());
        var own = placeIsTheirs ? home.orElse(about.place().withoutRoom()) : about.place();
        store.put(Party.of(about.number(), Side.FIRST, account, about.reporterName(), own, Optional.empty()));
        if (!other.isNobody()) {
            store.put(Party.of(about.number(), Side.OTHER, Optional.empty(), other.name(), other.place(), Optional.empty()));
        }
        new Routing(community).toldOf(about, now).forEach(person ->
                store.put(new Guest(about.number(), person.id(), true, true, about.owner(), now)));
    }

    /// The sides; of what a colleague found out to be a quarrel only now, they are written down now.
    public List<Party> sides(Case about, Instant now) {
        if (store.partiesOf(about.number()).isEmpty()) {
            boolean isColleagues = community.person(about.reporter()).isPresent();
            begin(about, Optional.of(about.reporter()).filter(_ -> !isColleagues), about.place().withoutRoom(), now);
        }
        return store.partiesOf(about.number());
    }

    public Party first(Case about, Instant now) {
        return sides(about, now).stream().filter(party -> party.side() == Side.FIRST).findFirst().orElseThrow();
    }

    public Optional<Party> other(int caseNumber) {
        return store.partiesOf(caseNumber).stream().filter(party -> party.side() == Side.OTHER).findFirst();
    }

    /// What a colleague says of the other side.
    public Party name(Case about, Named said) {
        var known = otherOrUnknown(about);
        var named = known.known(said);
        store.put(named);
        return named;
    }

    /// Open quarrels in which somebody stands on a side, the newest first: by their account, as the other by the flat on their card, or because they
    /// name whoever brought it up, or say whose brother they are.
    ///
    /// @param told what they say to Linli alone; empty where it is not known
    public List<Standing> of(String person, Place flat, String told, Instant now) {
        var named = isWhole(flat)
                ? store.othersAt(flat, NEWEST).stream().filter(party -> party.livesAt(flat) && isNobodyElse(party, person))
                : Stream.<Party>empty();
        return Stream.of(store.partiesBy(person, NEWEST).stream(), named, spokenOf(person, flat, now), naming(told, person, flat, now), ofTheFamily(told, person, now))
                .flatMap(parties -> parties)
                .distinct()
                .flatMap(party -> open(party.caseNumber()).map(about -> new Standing(about, party)).stream())
                .toList();
    }

    /// Whether somebody stands on a side of one that broke out a moment ago.
    public boolean isOnASide(Case about, String person, Place flat) {
        return store.partiesOf(about.number()).stream().anyMatch(party ->
                party.isAccount(person) || party.side() == Side.OTHER && isNobodyElse(party, person) && (isWhole(flat) && party.livesAt(flat) || isSpokenOf(party, about, flat)));
    }

    private static boolean isWhole(Place flat) {
        return flat.room().isPresent() && flat.building().isPresent() && flat.unit().isPresent();
    }

    private boolean isSpokenOf(Party party, Case about, Place flat) {
        return flat.room().isPresent() && flat.building().isPresent() && about.place().building().equals(flat.building())
                && (flat.compound().isEmpty() || flat.compound().equals(about.place().compound()))
                && party.place().room().isEmpty() && Stairs.isMeant(party.name(), homeOfFirst(about), flat);
    }

    /// 楼上 of a flat that is known is whoever lives above it, until somebody says who else it is.
    private Stream<Party> spokenOf(String person, Place flat, Instant now) {
        return flat.room().isEmpty() || flat.building().isEmpty()
                ? Stream.empty()
                : compoundsOf(flat).flatMap(compound -> cases.openOfKind(Kind.DISPUTE, Optional.of(compound), now.minus(LATELY), MOST_LOOKED_AT).stream())
                        .filter(c -> c.place().building().equals(flat.building()))
                        .flatMap(c -> other(c.number()).filter(party -> party.place().room().isEmpty() && isNobodyElse(party, person))
                                .filter(party -> Stairs.isMeant(party.name(), homeOfFirst(c), flat)).stream());
    }

    /// Whoever names the flat of the first, where nobody else is known to be the other, is the other: 1701讲涨价就涨价.
    private Stream<Party> naming(String told, String person, Place flat, Instant now) {
        var named = new FlatFinder(community).find(PlainText.of(told), flat).map(FlatFinder.Found::flat).filter(Quarrels::isWhole);
        return named.stream()
                .flatMap(first -> compoundsOf(first).flatMap(compound -> cases.openOfKind(Kind.DISPUTE, Optional.of(compound), now.minus(LATELY), MOST_LOOKED_AT).stream()))
                .filter(about -> store.partiesOf(about.number()).stream().anyMatch(party -> party.side() == Side.FIRST && !party.isAccount(person) && party.livesAt(named.get())))
                .flatMap(about -> Stream.of(otherOrUnknown(about)).filter(party -> mayBe(party, person, flat, about)));
    }

    /// Whoever says whose brother they are, where the one quarrel of a family that is open is with a brother.
    private Stream<Party> ofTheFamily(String told, String person, Instant now) {
        var kin = Kin.ofSpeaker(PlainText.of(told));
        var theirs = kin.stream()
                .flatMap(_ -> Stream.concat(Stream.of(Optional.<String>empty()), community.compounds().stream().map(compound -> Optional.of(compound.id()))))
                .flatMap(compound -> cases.openOfKind(Kind.DISPUTE, compound, now.minus(LATELY), MOST_LOOKED_AT).stream())
                .filter(about -> isOfRelative(about, kin.get()))
                .flatMap(about -> Stream.of(otherOrUnknown(about)).filter(party -> party.account().isEmpty() && !about.reporter().equals(person)))
                .limit(2).toList();
        return theirs.size() == 1 ? theirs.stream() : Stream.empty();
    }

    private static boolean isOfRelative(Case about, String kin) {
        return about.category().equals(FAMILY) && Kin.isToldOf(kin, PlainText.of(about.text()));
    }

    /// Whether somebody says that they are the relative with whom the quarrel is.
    public boolean isRelative(Case about, String told) {
        return Kin.ofSpeaker(PlainText.of(told)).filter(kin -> isOfRelative(about, kin)).isPresent();
    }

    private boolean mayBe(Party other, String person, Place flat, Case about) {
        boolean mayLiveThere = other.place().room().isPresent() ? other.livesAt(flat) : !Stairs.isElsewhere(other.name(), homeOfFirst(about), flat);
        return isNobodyElse(other, person) && (flat.room().isEmpty() || mayLiveThere);
    }

    /// Whether somebody who has an account of no side is the other: by the way they are spoken of, or because they name whoever brought it up.
    public boolean isOther(Case about, String person, Place flat, String told, Instant now) {
        boolean isSpokenOf = Stream.concat(spokenOf(person, flat, now), ofTheFamily(told, person, now)).anyMatch(party -> party.caseNumber() == about.number());
        return isSpokenOf || isFirstNamed(about, told, flat) && mayBeOther(about, person, flat);
    }

    /// Whether nothing tells that somebody else is the other.
    public boolean mayBeOther(Case about, String person, Place flat) {
        return mayBe(otherOrUnknown(about), person, flat, about);
    }

    /// Whether nobody knows yet in which flat the other lives, or how they write.
    public boolean isOtherUnknown(Case about) {
        var other = otherOrUnknown(about);
        return other.account().isEmpty() && other.place().room().isEmpty();
    }

    private Party otherOrUnknown(Case about) {
        return other(about.number()).orElseGet(() -> Party.unknown(about.number()));
    }

    /// Whether somebody's words name the flat of whoever brought the quarrel up.
    public boolean isFirstNamed(Case about, String told, Place flat) {
        return new FlatFinder(community).find(PlainText.of(told), flat).filter(named -> homeOfFirst(about).room().equals(named.flat().room())).isPresent();
    }

    /// Whoever says 12栋1101 in private may mean any compound.
    private Stream<String> compoundsOf(Place flat) {
        return flat.compound().map(Stream::of).orElseGet(() -> community.compounds().stream().map(Compound::id));
    }

    private Place homeOfFirst(Case about) {
        return store.partiesOf(about.number()).stream().filter(party -> party.side() == Side.FIRST).map(Party::place).findFirst().orElse(about.place());
    }

    private static boolean isNobodyElse(Party party, String person) {
        return party.account().isEmpty() || party.isAccount(person) || !party.isSure();
    }

    private Optional<Case> open(int number) {
        return cases.find(number).filter(c -> c.isOpen() && c.kind() == Kind.DISPUTE);
    }

    /// Somebody whose card names the other side's flat has written; until a colleague says so, it is not theirs for certain, unless each of the two
    /// named the flat of the other where nobody else could read it.
    public Party claimed(Case about, String person, Place flat, String told) {
        var other = otherOrUnknown(about);
        if (other.account().isPresent()) {
            return other;
        }
        boolean isMutual = about.group().isEmpty() && other.livesAt(flat) && isFirstNamed(about, told, flat);
        var claimed = other.claimedBy(person, flat, isMutual);
        store.put(claimed);
        return claimed;
    }
}
