package linli.understand;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Talk whose line breaks were lost on the way: 转一下 田田：电梯有异响 田田：坐着怕.
final class RunOnTalk {
    private static final int FEWEST = 2;
    private static final Pattern NAME = Pattern.compile("(?<=^|[\\s；;。！!？?】\\]])(?<name>[^\\s:：，。！？；,!?;【】\\[\\]]{1,12})(?:(?<!\\d)[:：]|[:：](?!\\d))(?!/)");

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
        // Words before colons are names where one of them comes again, or where somebody says that others' words follow.
        boolean isTalk = count >= FEWEST && (names.size() < count || passesOn(above) || names.stream().allMatch(NamedLines::isGroup));
        return isTalk ? NamedLines.takeApart(broken.append(text.substring(start)).toString().strip()) : List.of();
    }

    private static boolean passesOn(String above) {
        return !above.isBlank() && Heading.isHollow(above);
    }
}
