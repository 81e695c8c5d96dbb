package linli.files;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/// Numbers and texts packed one behind the other, to be taken out by an [Unpacking] in the same order.
public final class Packing {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    private final DataOutputStream out = new DataOutputStream(bytes);

    public void number(int number) {
        try {
            out.writeInt(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes everything
        }
    }

    public void numbers(int[] numbers) {
        number(numbers.length);
        var packed = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        packed.asIntBuffer().put(numbers);
        bytes.writeBytes(packed.array());
    }

    public void numbers(float[] numbers) {
        number(numbers.length);
        var packed = ByteBuffer.allocate(numbers.length * Float.BYTES);
        packed.asFloatBuffer().put(numbers);
        bytes.writeBytes(packed.array());
    }

    public void characters(char[] characters) {
        number(characters.length);
        var packed = ByteBuffer.allocate(characters.length * Character.BYTES);
        packed.asCharBuffer().put(characters);
        bytes.writeBytes(packed.array());
    }

    public void texts(List<String> texts) {
        numbers(texts.stream().mapToInt(String::length).toArray());
        byte[] joined = String.join("", texts).getBytes(StandardCharsets.UTF_8);
        number(joined.length);
        bytes.writeBytes(joined);
    }

    /// All that was packed, with a checksum before it.
    public byte[] sealed() {
        byte[] content = bytes.toByteArray();
        return ByteBuffer.allocate(Integer.BYTES + content.length).putInt(checksum(content, 0)).put(content).array();
    }

    static int checksum(byte[] content, int from) {
        var sum = new CRC32C();
        sum.update(content, from, content.length - from);
        return (int) sum.getValue();
    }
}
