package linli.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.community.Person;

/// Who gets a matter, by when, who else hears of it, and which rows of the files said so.
///
/// @param staffGroup where the card goes; empty when it goes to the owner in private
/// @param tell who else hears of it, each once, the owner not among them
/// @param because the rule and the roster, for "为什么派给我"
public record Assignment(
        Person owner,
        Optional<String> staffGroup,
        List<Person> tell,
        boolean confidential,
        Instant contactDue,
        Instant finishDue,
        String rule,
        Because because) {
    public Assignment {
        tell = List.copyOf(tell);
    }
}
