package linli.turn;

import java.util.regex.Pattern;
import linli.alarm.AlarmTalk;
import linli.community.Community;

/// A cry that names no danger, and a place at most: 救命啊, 出事了 快来人, 28栋来人.
public record BareCry(Community community) {
    private static final Pattern CRIED = Pattern.compile("[救帮]我|出大?事|要出|不好|人命|一下|[人个谁喊]");

    /// @param plain a text as `PlainText` leaves it
    public boolean isAll(String plain) {
        return new PlaceAlone(community).isNothingElse(CRIED.matcher(AlarmTalk.withoutCries(plain)).replaceAll(""));
    }
}
