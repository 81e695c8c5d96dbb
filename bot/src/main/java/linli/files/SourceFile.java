package linli.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/// A file as it was read: its name within its folder, prefixed by the folder's, and what it holds. Immutable.
public final class SourceFile {
    private final String name;
    private final byte[] bytes;
    private final Optional<String> refusal;
    private final Optional<YamlCache> pages;

    private SourceFile(String name, byte[] bytes, Optional<String> refusal, Optional<YamlCache> pages) {
        this.name = name;
        this.bytes = bytes;
        this.refusal = refusal;
        this.pages = pages;
    }

    SourceFile(String name, byte[] bytes) {
        this(name, bytes, Optional.empty(), Optional.empty());
    }

    public SourceFile(String name, String text) {
        this(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// One that is not read.
    static SourceFile refused(String name, String why) {
        return new SourceFile(name, new byte[0], Optional.of(why), Optional.empty());
    }

    /// The same, with what it says looked up there, or put there once it is read.
    SourceFile with(YamlCache pages) {
        return new SourceFile(name, bytes, refusal, Optional.of(pages));
    }

    /// What it said when it was read before.
    Optional<Node> readBefore() {
        return pages.flatMap(known -> known.find(this));
    }

    void isRead(Node root) {
        pages.ifPresent(known -> known.put(this, root));
    }

    /// Changes with what the file holds: its length and two checksums, which a processor works out twenty times as fast, before it has
    /// warmed up, as a digest.
    public String mark() {
        return bytes.length + "-" + Long.toHexString(sum(new CRC32())) + "-" + Long.toHexString(sum(new CRC32C()));
    }

    private long sum(Checksum checksum) {
        checksum.update(bytes);
        return checksum.getValue();
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
