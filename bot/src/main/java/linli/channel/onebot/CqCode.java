package linli.channel.onebot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linli.channel.BoundedJson;

/// Messages written as one string, with codes such as `[CQ:at,qq=10001000]` between the words.
final class CqCode {
    private static final Pattern CODE = Pattern.compile("\\[CQ:([A-Za-z0-9_.-]{1,40})((?:,[^,\\[\\]]*)*)]");

    private CqCode() {}

    static List<Segment> parse(String message) {
        var segments = new ArrayList<Segment>();
        var code = CODE.matcher(message);
        int end = 0;
        while (code.find()) {
            addText(segments, message.substring(end, code.start()));
            segments.add(segment(code.group(1), code.group(2)));
            end = code.end();
        }
        addText(segments, message.substring(end));
        return segments;
    }

    /// A bracket that begins no code should have been escaped; where it was not, it is a bracket.
    private static void addText(List<Segment> segments, String text) {
        if (!text.isEmpty()) {
            segments.add(Segment.text(unescaped(text)));
        }
    }

    private static Segment segment(String type, String parameters) {
        var data = BoundedJson.MAPPER.createObjectNode();
        for (String parameter : parameters.split(",")) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                data.put(parameter.substring(0, equals), unescaped(parameter.substring(equals + 1).replace("&#44;", ",")));
            }
        }
        return new Segment(type, data);
    }

    /// The ampersand last, or what it escapes would be taken for an escape.
    private static String unescaped(String text) {
        return text.replace("&#91;", "[").replace("&#93;", "]").replace("&amp;", "&");
    }
}
