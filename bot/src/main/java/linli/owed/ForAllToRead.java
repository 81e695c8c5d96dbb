package linli.owed;

import java.util.Optional;
import java.util.regex.Pattern;
import linli.alarm.Scene;
import linli.cases.Case;
import linli.cases.Speech;
import linli.message.Kind;
import linli.reach.OtherNames;

/// Whether what a colleague wrote may be read by all who wait for a matter: staff write for staff, and a flat, a phone or another's name is not for the group.
record ForAllToRead(Speech speech, OtherNames otherNames) {
    private static final Pattern ROOM_OR_PHONE = Pattern.compile("[0-9零一二三四五六七八九]{3,}|[0-9]+[-栋][0-9]+(?:单元)?的?(?:家|户|住户|那家|那户)");

    /// The words as they are repeated, where nothing in them is for few eyes.
    Optional<String> of(String words, Case about) {
        boolean isFit = !words.isBlank() && !about.confidential() && !isDiscreet(about)
                && !ROOM_OR_PHONE.matcher(words).find() && namedOfOthers(about, words).isEmpty();
        return Optional.of(speech.quote(words)).filter(_ -> isFit);
    }

    /// Somebody whose own matter is open and whom the words name.
    Optional<String> namedOfOthers(Case about, String words) {
        return words.isBlank() || about.confidential() ? Optional.empty() : otherNames.in(words, about);
    }

    private boolean isDiscreet(Case about) {
        return about.kind() == Kind.EMERGENCY && Scene.isDiscreet(about, speech.community());
    }
}
