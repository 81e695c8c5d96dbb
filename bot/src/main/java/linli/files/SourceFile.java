package linli.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A file as it was read: its name within its folder, prefixed by the folder's, and what it holds. Immutable.
public final class SourceFile {
    private final String name;
    private final byte[] bytes;
    private final Optional<String> refusal;

    private SourceFile(String name, byte[] bytes, Optional<String> refusal) {
        this.name = name;
        this.bytes = bytes;
        this.refusal = refusal;
    }

    SourceFile(String name, byte[] bytes) {
        this(name, bytes, Optional.empty());
    }

    public SourceFile(String name, String text) {
        this(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// One that is not read.
    static SourceFile refused(String name, String why) {
        return new SourceFile(name, new byte[0], Optional.of(why));
    }

    public String name() {
        return name;
    }

    /// Why it was not read.
    Optional<String> refusal() {
        return refusal;
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Nobody may change them.
    public byte[] bytes() {
        return bytes;
    }
}
