package linli.message;

import java.util.Locale;

/// A picture, a voice message or a file that came with a message. It stays where the platform keeps it; Linli keeps where that is.
///
/// @param reference how the platform finds it again: an address or a media id
/// @param name what people call it, such as a file's name; may be empty
public record Attachment(Type type, String reference, String name) {
    /// Whether the reference is one that people can open.
    public boolean isAddress() {
        return reference.startsWith("https://") || reference.startsWith("http://");
    }

    /// What it is.
    public enum Type {
        PICTURE,
        VOICE,
        VIDEO,
        FILE,
        LOCATION,
        LINK;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
