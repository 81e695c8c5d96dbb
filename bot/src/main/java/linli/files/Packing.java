package linli.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/// Numbers and texts packed one behind the other, to be taken out by an [Unpacking] in the same order. They go out in small parts: a model
/// of many megabytes held once more while it is packed was more than all else that a change of the knowledge base took.
public final class Packing {
    private static final int PART = 1 << 14;

    private final CheckedOutputStream summed;
    private final DataOutputStream out;
    private final ByteBuffer part = ByteBuffer.allocate(PART);

    private Packing(OutputStream out) {
        this.summed = new CheckedOutputStream(out, new CRC32C());
        this.out = new DataOutputStream(summed);
    }

    /// Writes all that is packed, with a checksum behind it.
    ///
    /// @param out stays open
    /// @throws IOException if it does not take them
    public static void write(OutputStream out, Consumer<Packing> content) throws IOException {
        var packing = new Packing(out);
        try {
            content.accept(packing);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        packing.out.writeInt((int) packing.summed.getChecksum().getValue());
    }

    public void number(int number) {
        roomFor(Integer.BYTES).putInt(number);
        flush();
    }

    public void numbers(int[] numbers) {
        number(numbers.length);
        for (int number : numbers) {
            roomFor(Integer.BYTES).putInt(number);
        }
        flush();
    }

    public void numbers(float[] numbers) {
        number(numbers.length);
        for (float number : numbers) {
            roomFor(Float.BYTES).putFloat(number);
        }
        flush();
    }

    public void characters(char[] characters) {
        number(characters.length);
        for (char character : characters) {
            roomFor(Character.BYTES).putChar(character);
        }
        flush();
    }

    public void texts(List<String> texts) {
        numbers(texts.stream().mapToInt(String::length).toArray());
        byte[] joined = String.join("", texts).getBytes(StandardCharsets.UTF_8);
        number(joined.length);
        write(joined, joined.length);
    }

    private ByteBuffer roomFor(int bytes) {
        if (part.remaining() < bytes) {
            flush();
        }
        return part;
    }

    private void flush() {
        write(part.array(), part.position());
        part.clear();
    }

    private void write(byte[] bytes, int length) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int checksum(byte[] content, int length) {
        var sum = new CRC32C();
        sum.update(content, 0, length);
        return (int) sum.getValue();
    }
}
