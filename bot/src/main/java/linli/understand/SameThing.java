package linli.understand;

import java.util.Optional;
import linli.community.Community;
import linli.community.IncidentRule;
import linli.message.Place;
import linli.text.Likeness;
import linli.text.TellingCharacters;

/// Whether two neighbours speak of one and the same thing.
final class SameThing {
    private static final double LIKE = 0.5;
    private static final double ANSWERED = 0.5;
    /// Scams all speak of money and of telephones.
    private static final int TELLING_OF_A_SCAM = 2;
    private static final int SHORTEST_PART = 4;
    private final Community community;

    SameThing(Community community) {
        this.community = community;
    }

    boolean isSame(BundledLine one, BundledLine other, boolean inAList) {
        if (areInDifferentHouses(one, other)) {
            return false;
        }
        boolean sameWords = Likeness.of(one.plain(), other.plain()) >= LIKE || holds(one.plain(), other.plain()) || holds(other.plain(), one.plain());
        return sameWords || !inAList && one.issue().kind() == other.issue().kind() && isSameMatter(one, other);
    }

    private boolean isSameMatter(BundledLine one, BundledLine other) {
        return switch (one.issue().kind()) {
            case EMERGENCY -> isSameCategory(one, other);
            case FRAUD -> TellingCharacters.shared(one.plain(), other.plain()) >= TELLING_OF_A_SCAM;
            case DISPUTE, SERVICE_REQUEST -> isSameCategory(one, other) && (isSameCause(one, other) || shareAWord(one.plain(), other.plain()));
            case SUGGESTION -> false;
            case QUESTION -> answer(one).isPresent() && answer(one).equals(answer(other));
            case CHATTER -> false;
        };
    }

    private static boolean isSameCategory(BundledLine one, BundledLine other) {
        return one.issue().category().isPresent() && one.issue().category().equals(other.issue().category());
    }

    private boolean isSameCause(BundledLine one, BundledLine other) {
        var cause = cause(one);
        return cause.isPresent() && cause.equals(cause(other));
    }

    private Optional<String> cause(BundledLine line) {
        return community.incidentRule(line.issue().category(), line.plain()).map(IncidentRule::id);
    }

    private static Optional<String> answer(BundledLine question) {
        return question.issue().entry().filter(match -> match.probability() >= ANSWERED).map(EntryMatch::entry);
    }

    private static boolean holds(String whole, String part) {
        return part.length() >= SHORTEST_PART && whole.contains(part);
    }

    static boolean shareAWord(String one, String other) {
        return TellingCharacters.shared(one, other) > 0;
    }

    private static boolean areInDifferentHouses(BundledLine one, BundledLine other) {
        var here = one.issue().place();
        var there = other.issue().place();
        return Place.differ(here.building(), there.building()) || Place.differ(here.unit(), there.unit());
    }
}
