package linli.message;

import java.util.Optional;

/// What became of one issue of a message.
///
/// @param speaker who said it, where the message passes on what others said; else empty
/// @param caseNumber the number people type
/// @param incident the id of the incident the case belongs to
/// @param item the number it had in the list in which it was passed on; 0 where there was none
public record IssueReply(
        String speaker,
        String text,
        Kind kind,
        Optional<String> category,
        Act act,
        Optional<String> caseNumber,
        Optional<String> incident,
        int item) {
    public IssueReply(
            String speaker, String text, Kind kind, Optional<String> category, Act act, Optional<String> caseNumber, Optional<String> incident) {
        this(speaker, text, kind, category, act, caseNumber, incident, 0);
    }

    public IssueReply asItem(int item) {
        return new IssueReply(speaker, text, kind, category, act, caseNumber, incident, item);
    }
}
