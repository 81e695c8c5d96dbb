package linli.decide;

import java.util.Optional;
import linli.answer.Response;
import linli.cases.Case;
import linli.knowledge.Entry;
import linli.message.Act;

/// What Linli does about one issue.
public sealed interface Decision {
    /// Says nothing and keeps nothing.
    record Silent() implements Decision {}

    /// Keeps it for the staff's digest, without a word.
    record Collect() implements Decision {}

    /// Answers from an entry.
    record Answer(Response.Told response) implements Decision {}

    /// Asks once for something on which the answer hangs.
    record AskFact(Response.Wanting response) implements Decision {}

    /// Asks once what a question is about.
    record AskWhat() implements Decision {}

    /// Opens a case and asks once where it is.
    record Ask() implements Decision {}

    /// Opens a case.
    record Open() implements Decision {}

    /// An open case takes it.
    record Join(Case open) implements Decision {}

    /// Warns of a scam, and opens a case.
    record Warn() implements Decision {}

    /// Raises the alarm, and opens a case.
    record Alarm() implements Decision {}

    /// Tells a named person.
    record HandOver() implements Decision {}

    /// The entry that answers.
    default Optional<Entry> entry() {
        return switch (this) {
            case Answer(var response) -> Optional.of(response.entry());
            case AskFact(var response) -> Optional.of(response.entry());
            case Silent _, Collect _, AskWhat _, Ask _, Open _, Join _, Warn _, Alarm _, HandOver _ -> Optional.empty();
        };
    }

    default Act act() {
        return switch (this) {
            case Silent _ -> Act.SILENT;
            case Collect _ -> Act.COLLECT;
            case Answer _ -> Act.ANSWER;
            case Ask _, AskFact _, AskWhat _ -> Act.ASK;
            case Open _ -> Act.CASE;
            case Join _ -> Act.JOIN;
            case Warn _ -> Act.WARN;
            case Alarm _ -> Act.ALARM;
            case HandOver _ -> Act.HANDOVER;
        };
    }
}
