package linli.mediation;

import java.util.Optional;
import linli.message.Place;

/// How somebody named the other side of a quarrel: 楼上401, 3-2-701 王姐.
public record Named(Optional<String> account, Optional<String> name, Place place, Optional<String> phone) {
    public static final Named NOBODY = new Named(Optional.empty(), Optional.empty(), Place.UNKNOWN, Optional.empty());

    public boolean isNobody() {
        return equals(NOBODY);
    }
}
