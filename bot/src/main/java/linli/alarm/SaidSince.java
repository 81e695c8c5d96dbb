package linli.alarm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.CaseEvent.Type;
import linli.cases.CaseStore;
import linli.cases.Speech;

/// What those who told of a danger, live there or looked have said of it since people were called: who is called again reads that too.
///
/// @param words in the order in which they were said
record SaidSince(List<CaseEvent> words) {
    private static final int NEWEST = 2;
    private static final String BESIDE_EACH_OTHER = " / ";

    static SaidSince of(Case about, CaseStore cases) {
        return new SaidSince(cases.eventsOf(about.number()).stream()
                .filter(event -> (event.type() == Type.NOTED || event.type() == Type.CALMED) && !event.detail().isBlank()).toList());
    }

    /// Whether the last of them says that it is over.
    boolean isCalm() {
        return !words.isEmpty() && words.getLast().type() == Type.CALMED;
    }

    /// The newest of them as they are repeated to whoever is on duty; empty where nobody has said anything.
    Optional<String> newest(Speech speech) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.stream()
                .skip(Math.max(0, words.size() - NEWEST)).map(event -> speech.quote(event.detail())).collect(Collectors.joining(BESIDE_EACH_OTHER)));
    }
}
