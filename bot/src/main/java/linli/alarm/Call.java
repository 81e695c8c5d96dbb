package linli.alarm;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// One person who was called to an alarm, and what they said.
///
/// @param alarm its number
/// @param times how often they were called
public record Call(int alarm, String person, Ring ring, Instant at, int times, Optional<Answer> answer) {
    /// How near to the matter somebody is by duty.
    public enum Ring {
        /// On duty for the place, and those above them.
        DUTY,
        /// Trained volunteers near by.
        VOLUNTEERS,
        /// Not to hear of it any more: it is for fewer eyes, or somebody asked for that.
        RELEASED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Ring of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /// What somebody who is called can say.
    public enum Word {
        /// 在路上
        COMING,
        /// 到场
        THERE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Word of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /// What they said last, and when.
    public record Answer(Word word, Instant at) {}

    public boolean isThere() {
        return answer.filter(a -> a.word() == Word.THERE).isPresent();
    }

    Call again() {
        return new Call(alarm, person, ring, at, times + 1, answer);
    }

    Call released() {
        return new Call(alarm, person, Ring.RELEASED, at, times, answer);
    }

    Call answered(Word word, Instant now) {
        return new Call(alarm, person, ring, at, times, Optional.of(new Answer(word, now)));
    }
}
