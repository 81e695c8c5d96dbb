package linli.channel.open;

import static linli.channel.open.JsonFields.malformed;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The strings of one JSON object, checked for what they are to be. Texts may hold anything, but come out as valid Unicode:
/// half an emoji becomes a question mark.
record TextFields(String path, Map<String, String> values) {
    private static final int LONGEST_NAME = 256;
    private static final int LONGEST_REFERENCE = 2_000;
    /// How gateways write a time nearly always; recognised without a formatter, which would cost more than all else about a request.
    private static final Pattern USUAL_TIME = Pattern.compile(
            "\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:0\\d|1[0-7]):[0-5]\\d)");
    private static final DateTimeFormatter ISO_8601 = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /// What stands for somebody or something: not repaired, or two could become one.
    String identifier(String name) {
        return optionalIdentifier(name).orElseThrow(() -> missing(name));
    }

    Optional<String> optionalIdentifier(String name) {
        var value = Optional.ofNullable(values.get(name));
        value.ifPresent(id -> {
            checkNotBlank(name, id);
            checkLength(name, id);
            if (!isUnicode(id)) {
                throw malformed(field(name), "is not valid Unicode: it holds half a character.");
            }
        });
        return value;
    }

    /// How somebody is called; blank when the platform has no name for them.
    Optional<String> name(String name) {
        var value = optionalText(name);
        value.ifPresent(called -> checkLength(name, called));
        return value;
    }

    /// Where something lies: an address, or what the gateway calls it.
    String reference(String name) {
        String reference = text(name);
        checkNotBlank(name, reference);
        if (reference.length() > LONGEST_REFERENCE || reference.chars().anyMatch(c -> c < ' ')) {
            throw malformed(field(name), "has to be one line of at most " + LONGEST_REFERENCE + " characters.");
        }
        return reference;
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    Optional<String> optionalText(String name) {
        return Optional.ofNullable(values.get(name)).map(TextFields::asUnicode);
    }

    String spokenText(String name) {
        String text = text(name);
        checkNotBlank(name, text);
        return text;
    }

    void checkTime(String name) {
        String time = values.get(name);
        if (time == null || USUAL_TIME.matcher(time).matches()) {
            return;
        }
        try {
            ISO_8601.parse(time);
        } catch (DateTimeException noTime) {
            throw malformed(field(name), "has to be a time as in ISO 8601, such as 2026-11-22T09:30:00+08:00.");
        }
    }

    private void checkNotBlank(String name, String value) {
        if (value.isBlank()) {
            throw malformed(field(name), "must not be blank.");
        }
    }

    private void checkLength(String name, String value) {
        if (value.length() > LONGEST_NAME && value.codePointCount(0, value.length()) > LONGEST_NAME) {
            throw malformed(field(name), "is longer than " + LONGEST_NAME + " characters.");
        }
    }

    private RuntimeException missing(String name) {
        return malformed(field(name), "is missing.");
    }

    private String field(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String asUnicode(String text) {
        return isUnicode(text) ? text : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
