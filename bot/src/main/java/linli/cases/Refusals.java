package linli.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.cases.CaseEvent.Type;
import linli.community.Person;

/// Who has refused a case since it was opened, reopened or ruled upon, and who ruled: read from its events.
///
/// @param refused the events of those who gave it back, with their reasons
/// @param referred that it waits for a ruling
/// @param ruled the ruling in force
public record Refusals(List<CaseEvent> refused, Optional<CaseEvent> referred, Optional<CaseEvent> ruled) {
    /// The second refusal of a case is the last one: from there it needs a ruling.
    private static final int ENOUGH = 2;

    public static Refusals in(List<CaseEvent> events) {
        var refused = new ArrayList<CaseEvent>();
        var referred = Optional.<CaseEvent>empty();
        var ruled = Optional.<CaseEvent>empty();
        for (CaseEvent event : events) {
            if (event.type() == Type.RETURNED) {
                refused.add(event);
            } else if (event.type() == Type.REFERRED) {
                referred = Optional.of(event);
                ruled = Optional.empty();
            } else if (event.type() == Type.ACCEPTED) {
                referred = referred.filter(toWhom -> toWhom.detail().equals(event.by())); // one of the refusers has thought better of it
            } else if (event.type() == Type.RULED || event.type() == Type.REOPENED) {
                refused.clear();
                referred = Optional.empty();
                ruled = Optional.of(event).filter(e -> e.type() == Type.RULED);
            }
        }
        return new Refusals(List.copyOf(refused), referred, ruled);
    }

    public boolean awaitRuling() {
        return referred.isPresent();
    }

    /// Who ruled that this person has it: nobody else may take it off them.
    public Optional<String> ruledFor(String person) {
        return ruled.filter(event -> event.detail().equals(person)).map(CaseEvent::by);
    }

    /// Whether one more refusal is one too many.
    boolean needRulingAfter(String refuser) {
        return ruledFor(refuser).isPresent() || refused.size() + 1 >= ENOUGH;
    }

    /// Who is to rule, none of those who refused it.
    Optional<Person> ruler(Case about, String lastRefuser, Routing routing, Instant now) {
        var refusers = Stream.concat(refused.stream().map(CaseEvent::by), Stream.of(lastRefuser)).collect(Collectors.toSet());
        return routing.ruler(about.matter(), refusers, now);
    }
}
