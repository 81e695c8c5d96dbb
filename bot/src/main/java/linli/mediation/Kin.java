package linli.mediation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who somebody is to whoever brought a quarrel of a family up: 我跟我哥争房子, and 我是她哥哥.
final class Kin {
    private static final String RELATION = "(?:亲|大|二|三|小|前|老)?(?<kin>哥|弟|姐|妹|老公|丈夫|老婆|妻|爸|父亲|妈|母亲|儿子|崽|女儿|媳妇|女婿|公公|婆婆|岳|嫂|叔|伯|舅|姑|姨|夫)";
    private static final Pattern OWN = Pattern.compile("我就?是[^,，。\\s我]{1,6}?" + RELATION);
    private static final Pattern OTHER = Pattern.compile("(?:我|咱)们?家?的?" + RELATION);

    private Kin() {}

    /// As whose relative somebody speaks.
    static Optional<String> ofSpeaker(String plain) {
        return Optional.of(OWN.matcher(plain)).filter(Matcher::find).map(m -> m.group("kin"));
    }

    /// Whether somebody tells of that relative of theirs.
    static boolean isToldOf(String kin, String plain) {
        return OTHER.matcher(plain).results().anyMatch(m -> m.group("kin").equals(kin));
    }
}
