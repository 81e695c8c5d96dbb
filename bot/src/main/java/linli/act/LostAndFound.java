package linli.act;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.message.Kind;
import linli.text.PlainText;
import linli.turn.Turn;

/// Somebody is looked for, and a passer-by tells of somebody who does not know the way home: those who were called to either read that they may be
/// one. Whether they are is for people to find out.
record LostAndFound(Turn turn) {
    private static final Duration MAY_BE_ONE = Duration.ofHours(3);
    private static final int MOST = 10;
    private static final Optional<String> MISSING = Optional.of("missing_person");
    private static final Pattern SOUGHT = Pattern.compile("走丢|走失|不见了|丢了|没回|(?:我|俺).{0,8}找不到|(?:看到|见到|看见|碰到).{0,2}我");
    private static final Pattern FOUND = Pattern.compile("碰到|遇到|捡到|看[到见]一?个|有一?个|坐在|不知道(?:哪家|住)|找不到(?:家|路)|迷路|[讲说]不清");

    void tell(Case raised) {
        if (raised.place().compound().isPresent() && (isSought(raised) || isFound(raised))) {
            turn.tx().cases().openOfKind(Kind.EMERGENCY, raised.place().compound(), turn.now().minus(MAY_BE_ONE), MOST).stream()
                    .filter(other -> other.number() != raised.number() && turn.scene().alarmOf(other).isPresent())
                    .filter(other -> isSought(raised) && isFound(other) || isFound(raised) && isSought(other))
                    .findFirst()
                    .ifPresent(other -> turn.relay().perhapsTheSame(raised, other));
        }
    }

    private boolean isSought(Case told) {
        return told.category().equals(MISSING) && SOUGHT.matcher(plain(told)).find();
    }

    private boolean isFound(Case told) {
        return told.kind() == Kind.EMERGENCY && !SOUGHT.matcher(plain(told)).find() && FOUND.matcher(plain(told)).find()
                && told.category().filter(category -> category.equals("missing_person") || category.equals("other_emergency")).isPresent();
    }

    private String plain(Case told) {
        return turn.site().knowledge().dialect().standard(PlainText.of(told.text()));
    }
}
