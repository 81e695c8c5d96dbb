package linli.understand;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// The parts of what one person says in one go, cut where another matter may begin: at 还有, 另外, 顺便, a new line, the end of a sentence.
final class Clauses {
    /// Two matters do not fit into less.
    private static final int SHORTEST = 9;
    /// Whoever writes more than this in one go tells a long story of one matter, or makes a list.
    private static final int LONGEST = 160;
    /// Nobody brings up more; the rest stays with the last.
    static final int MOST = 12;

    /// A word that says that something else follows. 还有人 and 还有多久 say no such thing.
    private static final String FLOOR = "(?=[0-9一二三四五六七八九十]{1,3}(?:楼|栋|单元|层))";
    private static final String ANNOUNCING = "还有" + FLOOR + "|还有(?!人|没|多|点|些|几|谁|什么|不|得|用|效|味|吗|的|一[点些]|[0-9])(?:就是|一[个件](?:事情?|是)?)?"
            + "|另外(?!的|一[个家位边户])(?:还有)?|此外|顺便|顺带|(?:再就|再有就|再来就)是|[再还]一个(?:就?是)?|对了(?![吗吧啊呢的。!！~]|$)"
            + "|首先|其次|最后(?=想|问|还|再|说|请|一[个件])|一个是|[一二三四]是(?=[\\s\\p{IsHan}])|(?:第[一二三四]|[事问][情题]?[一二三四1-4])(?:[个件]?(?:事情?|是))?[:：、，,]";
    /// These announce by themselves what follows, and are part of it.
    private static final String ASKING = "(?:还|也|再)(?:想|要)?(?:请)?问(?!题)";
    private static final Pattern BOUNDARY = Pattern.compile("(?<end>[。！？!?；;\\n\\r][。！？!?；;\\s]*)"
            + "|(?<![^\\s,，、。！？!?；;:：~…])(?<announced>" + ANNOUNCING + "|(?=" + ASKING + "))"
            + "|(?<run>顺便(?=[问说反提])|另外(?=[我咱想问请有])|再就是|还有就是|然后(?:就是|还有)|还有(?=[0-9一二三四五六七八九十]{1,3}(?:楼|栋|单元|层)的))"
            + "|(?<then>然后)");
    /// The characters that a boundary begins with: where none is, no pattern need look.
    private static final BitSet BEGINNINGS = "。！？!?；;\n\r还另此顺再一对首其最二三四第事问也然".chars().collect(BitSet::new, BitSet::set, BitSet::or);
    private static final Pattern PAUSES = Pattern.compile("^[\\s,，、。：:~…]+|[\\s,，、。；;：:]+$");

    private Clauses() {}

    /// How plainly a clause stands off from what is before it.
    enum Start { AFTER_A_SENTENCE, ON_A_LINE, NARRATED, ANNOUNCED }

    record Clause(String text, Start start) {
        /// Whether a word says that this is something else.
        boolean announced() {
            return start == Start.ANNOUNCED;
        }

        /// 然后, by which those speak who make no pause: it may tell how the same went on, or bring up another thing.
        boolean narrated() {
            return start == Start.NARRATED;
        }
    }

    /// Whether it may hold one of the words that announce something else; found without a pattern, for most messages do not.
    static boolean mayAnnounce(String text) {
        return text.contains("还有") || text.contains("另外") || text.contains("顺便") || text.contains("对了") || text.contains("再")
                || text.contains("想问");
    }

    /// Whether it begins with a word that says that this is something else.
    static boolean isAnnounced(String text) {
        return BOUNDARY.matcher(text).results().findFirst().filter(first -> first.start() == 0 && text.charAt(0) != '\n').isPresent() && mayAnnounce(text);
    }

    /// In most messages there is one.
    static List<Clause> of(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST || text.chars().noneMatch(BEGINNINGS::get)) {
            return List.of(new Clause(text, Start.AFTER_A_SENTENCE));
        }
        var clauses = new ArrayList<Clause>();
        var boundary = BOUNDARY.matcher(text);
        int start = 0;
        var how = Start.AFTER_A_SENTENCE;
        while (clauses.size() < MOST - 1 && boundary.find()) {
            String end = boundary.group("end");
            if (add(text.substring(start, end == null ? boundary.start() : boundary.end()), how, clauses)) {
                how = Start.AFTER_A_SENTENCE;
            }
            var next = boundary.group("then") != null ? Start.NARRATED : end == null ? Start.ANNOUNCED : Utterance.isOneLine(end) ? Start.AFTER_A_SENTENCE : Start.ON_A_LINE;
            how = next.compareTo(how) > 0 ? next : how;
            start = boundary.end();
        }
        add(text.substring(start), how, clauses);
        return clauses;
    }

    private static boolean add(String words, Start start, List<Clause> clauses) {
        String text = PAUSES.matcher(words).replaceAll("");
        return !text.isEmpty() && clauses.add(new Clause(text, start));
    }
}
