package linli.knowledge;

import java.util.List;
import java.util.Optional;

/// What to do in the first minute of an emergency, by official safety advice.
///
/// @param words of which a report has one, for these to be its first steps; empty for those of all others of the category
/// @param call the number to ring, such as 119
/// @param steps two lines at most
/// @param toOneself what is said instead to whoever tells it of themselves, if that is something else
public record FirstSteps(String category, List<String> words, String title, String call, String steps, Optional<String> toOneself) {
    public FirstSteps {
        words = List.copyOf(words);
    }

    boolean fits(String plain) {
        return words.isEmpty() || words.stream().anyMatch(plain::contains);
    }
}
