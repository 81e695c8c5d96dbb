package linli.channel.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Takes a posted form apart. One that was cut off within its last part is taken as it is: that part is a picture, and nobody looks at it here.
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))");
    private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"\\r\\n]{0,200})\"");
    private static final Pattern FILE_NAME = Pattern.compile("(?i)[;\\s]filename=\"([^\"\\r\\n]{0,1000})\"");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type:[ \\t]*([^\\s;]{1,200})");
    private static final byte[] LINE_END = {'\r', '\n'};
    private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};
    private static final int MOST_PARTS = 32;
    private static final int LONGEST_HEAD = 4096;

    private Multipart() {}

    /// The parts by their names.
    static Map<String, Part> parse(byte[] body, String contentType) {
        var boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw GatewayForm.malformed("The form has no boundary.");
        }
        String name = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        byte[] rule = ("--" + name).getBytes(ISO_8859_1);
        var parts = new LinkedHashMap<String, Part>();
        int at = indexOf(body, rule, 0);
        if (at < 0) {
            throw GatewayForm.malformed("The form has no parts.");
        }
        byte[] next = ("\r\n--" + name).getBytes(ISO_8859_1);
        for (int start = at + rule.length; startsWith(body, LINE_END, start); ) {
            int end = indexOf(body, next, start);
            read(body, start, end < 0 ? body.length : end, parts);
            if (parts.size() > MOST_PARTS) {
                throw GatewayForm.malformed("The form has too many parts.");
            }
            start = end < 0 ? body.length : end + next.length;
        }
        return parts;
    }

    private static void read(byte[] body, int start, int end, Map<String, Part> parts) {
        int headEnd = indexOf(body, HEAD_END, start);
        if (headEnd < 0 || headEnd > end || headEnd - start > LONGEST_HEAD) {
            throw GatewayForm.malformed("A part of the form has no head.");
        }
        String head = new String(body, start, headEnd - start, UTF_8);
        var name = NAME.matcher(head);
        if (!name.find()) {
            throw GatewayForm.malformed("A part of the form has no name.");
        }
        var fileName = FILE_NAME.matcher(head);
        var type = TYPE.matcher(head);
        byte[] content = Arrays.copyOfRange(body, Math.min(headEnd + HEAD_END.length, end), end);
        parts.putIfAbsent(name.group(1), new Part(content, fileName.find() ? fileName.group(1) : "", type.find() ? type.group(1) : ""));
    }

    private static int indexOf(byte[] body, byte[] sought, int from) {
        for (int i = from; i <= body.length - sought.length; i++) {
            if (startsWith(body, sought, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] body, byte[] sought, int at) {
        return at + sought.length <= body.length && Arrays.equals(body, at, at + sought.length, sought, 0, sought.length);
    }
}
