package linli.channel.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

/// One field of a report.
///
/// @param fileName empty for what is no file
/// @param type what kind of file it is, such as `image/jpeg`; may be empty
record Part(byte[] content, String fileName, String type) {
    static Part of(String text) {
        return new Part(text.getBytes(UTF_8), "", "");
    }

    String text() {
        return new String(content, UTF_8);
    }
}
