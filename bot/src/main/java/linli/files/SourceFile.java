package linli.files;

import java.nio.charset.StandardCharsets;

/// A file as it was read: its name within its folder, prefixed by the folder's, and what it holds. Immutable.
public final class SourceFile {
    private final String name;
    private final byte[] bytes;

    SourceFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    public SourceFile(String name, String text) {
        this(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public String name() {
        return name;
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Nobody may change them.
    public byte[] bytes() {
        return bytes;
    }
}
