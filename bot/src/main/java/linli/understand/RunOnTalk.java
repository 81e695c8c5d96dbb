package linli.understand;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import linli.text.NeighbourName;

/// Talk whose line breaks were lost on the way: 转一下 田田：电梯有异响 田田：坐着怕, 8-1-301 刘姐：灯坏了 8-1-502 老谢：居住证怎么办.
final class RunOnTalk {
    private static final int FEWEST = 2;
    /// Where a flat stands before the name, not even a blank is missed.
    private static final String OF_A_FLAT = "(?<![0-9-])" + NeighbourName.FLAT + "[ 的]{0,2}(?:" + NeighbourName.CALLED + ")";
    private static final Pattern NAME = Pattern.compile("(?<name>" + OF_A_FLAT + "|(?<=^|[\\s；;。！!？?】\\]])[^\\s:：，。！？；,!?;【】\\[\\]]{1,12})(?:(?<!\\d)[:：]|[:：](?!\\d))(?!/)");
    private static final Pattern NEIGHBOUR = Pattern.compile(OF_A_FLAT + "|[0-9]{3,4}(?:室|房)?的?(?:" + NeighbourName.CALLED + ")|" + NeighbourName.CALLED);

    private RunOnTalk() {}

    static List<Utterance> takeApart(String text) {
        boolean mayRunOn = Utterance.isOneLine(text) && (text.indexOf('：') >= 0 || text.indexOf(':') >= 0);
        if (!mayRunOn) {
            return List.of();
        }
        var broken = new StringBuilder();
        var names = new HashSet<String>();
        var name = NAME.matcher(text);
        int count = 0;
        int start = 0;
        String above = "";
        while (name.find()) {
            String who = name.group("name");
            if (NamedLines.isGroup(who) || SpeakerName.isLikely(who)) {
                above = count == 0 ? text.substring(0, name.start()) : above;
                broken.append(text, start, name.start()).append('\n');
                start = name.start();
                count++;
                names.add(who);
            }
        }
        // Words before colons are names where one of them comes again, where somebody says that others' words follow, or where neighbours are called so.
        boolean isTalk = count >= FEWEST && (names.size() < count || passesOn(above) || names.stream().allMatch(NamedLines::isGroup)
                || above.isBlank() && names.stream().allMatch(who -> NEIGHBOUR.matcher(who).matches()));
        return isTalk ? NamedLines.takeApart(broken.append(text.substring(start)).toString().strip()) : List.of();
    }

    private static boolean passesOn(String above) {
        return !above.isBlank() && Heading.isHollow(above);
    }
}
