package linli.conversation;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Something Linli asked a person in a group or in private, and what the answer is for. A person is asked one thing of a kind at a time
/// in a place; a later question takes the place of an earlier one.
///
/// @param group empty for a private talk
/// @param caseNumber the case it is about; 0 where it is about none
/// @param said the short reply, or the question, that lacks what is asked for; empty where none does
/// @param expiresAt when an answer is no longer taken for one
public record PendingQuestion(
        Optional<String> group, String person, Kind kind, int caseNumber, String said, Instant askedAt, Instant expiresAt) {
    /// What there is to ask.
    public enum Kind {
        /// Where is it?
        PLACE,
        /// What does the colleague who has it want to know of it?
        WORD,
        /// What is your question about?
        TOPIC,
        /// Is it solved?
        SOLVED,
        /// Which of these is meant?
        WHICH_CASE,
        /// Why, to whom, until when?
        MISSING,
        /// What is to be done with it?
        WHAT_TO_DO,
        /// Which days is somebody off? Also what of it was just written down, for a while.
        LEAVE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /// Asks where something is.
    public static PendingQuestion where(Optional<String> group, String person, int caseNumber, Instant askedAt, Instant expiresAt) {
        return new PendingQuestion(group, person, Kind.PLACE, caseNumber, "", askedAt, expiresAt);
    }

    /// Asks what a colleague wants to know.
    public static PendingQuestion word(Optional<String> group, String person, int caseNumber, Instant askedAt, Instant expiresAt) {
        return new PendingQuestion(group, person, Kind.WORD, caseNumber, "", askedAt, expiresAt);
    }

    /// Asks whether something is solved.
    public static PendingQuestion solved(Optional<String> group, String person, int caseNumber, Instant askedAt, Instant expiresAt) {
        return new PendingQuestion(group, person, Kind.SOLVED, caseNumber, "", askedAt, expiresAt);
    }
}
