package linli.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One thing people ask, with its answer, where it holds, since when, and by whose word.
///
/// @param asks how residents put the question
/// @param inShort what is said in a group, two lines at most
/// @param inFull the whole answer
/// @param forElders the same in the plainest words
/// @param region `CN` for the whole country, the name of a province, city or district, or the id of a community
/// @param validUntil the last day on which it holds; empty while no end is known
/// @param owner the desk or person who answers for it
/// @param isExample made up for the example community, to be replaced by a real one
public record Entry(
        String id,
        String title,
        List<String> asks,
        String inShort,
        String inFull,
        String forElders,
        String region,
        String audience,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        Source source,
        String owner,
        List<String> bring,
        Optional<String> where,
        Optional<String> behalf,
        List<String> related,
        boolean isExample) {
    public Entry {
        asks = List.copyOf(asks);
        bring = List.copyOf(bring);
        related = List.copyOf(related);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && validUntil.map(until -> !day.isAfter(until)).orElse(true);
    }
}
