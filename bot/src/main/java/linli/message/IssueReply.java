package linli.message;

import java.util.Optional;

/// What became of one issue of a message.
///
/// @param speaker who said it, where the message passes on what others said; else empty
/// @param caseNumber the number people type
/// @param incident the id of the incident the case belongs to
public record IssueReply(
        String speaker,
        String text,
        Kind kind,
        Optional<String> category,
        Act act,
        Optional<String> caseNumber,
        Optional<String> incident) {}
