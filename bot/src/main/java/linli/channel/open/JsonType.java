package linli.channel.open;

import java.util.Locale;

/// Tells whether a content type is JSON in UTF-8, the only thing the open webhook reads.
final class JsonType {
    private static final String JSON = "application/json";

    private JsonType() {}

    static boolean accepts(String contentType) {
        if (contentType.equals(JSON)) {
            return true;
        }
        String[] parts = contentType.toLowerCase(Locale.ROOT).split(";");
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith("charset=") && !isUtf8(parameter.substring("charset=".length()))) {
                return false;
            }
        }
        return parts.length > 0 && parts[0].strip().equals(JSON);
    }

    private static boolean isUtf8(String charset) {
        return charset.equals("utf-8") || charset.equals("\"utf-8\"") || charset.equals("utf8");
    }
}
