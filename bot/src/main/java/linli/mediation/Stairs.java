package linli.mediation;

import java.util.Optional;
import linli.message.Place;

/// Which flat is meant by 楼上 or 楼下, so far as numbers tell: 902 is above 802.
final class Stairs {
    private static final int ROOMS_OF_A_FLOOR = 100;

    private Stairs() {}

    /// Whether a flat is where somebody lives who is spoken of as 楼上 or 楼下.
    ///
    /// @param who as the speaker called them
    /// @param own where the speaker lives
    static boolean isMeant(Optional<String> who, Place own, Place flat) {
        boolean areOneStairwell = own.building().isPresent() && own.building().equals(flat.building()) && areSame(own.unit(), flat.unit())
                && areSame(own.compound(), flat.compound());
        var up = who.flatMap(Stairs::floorsUp);
        return areOneStairwell && up.isPresent() && own.room().isPresent() && flat.room().isPresent()
                && Integer.parseInt(flat.room().get()) == Integer.parseInt(own.room().get()) + up.get() * ROOMS_OF_A_FLOOR;
    }

    /// Whether whoever was spoken of as 楼上 or 楼下 lives in another flat than this.
    static boolean isElsewhere(Optional<String> who, Place own, Place flat) {
        return who.flatMap(Stairs::floorsUp).isPresent() && !isMeant(who, own, flat);
    }

    private static Optional<Integer> floorsUp(String who) {
        return who.startsWith("楼上") ? Optional.of(1) : who.startsWith("楼下") ? Optional.of(-1) : Optional.empty();
    }

    /// What somebody did not say of their own house is no other one.
    private static boolean areSame(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
