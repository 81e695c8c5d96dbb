package linli.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Takes out again what a [Packing] holds, many numbers at a time.
public final class Unpacking {
    private final ByteBuffer bytes;

    private Unpacking(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /// @throws IOException if the checksum is not that of the content: bytes are damaged or missing
    public static Unpacking of(byte[] sealed) throws IOException {
        int length = sealed.length - Integer.BYTES;
        var bytes = ByteBuffer.wrap(sealed);
        if (length < 0 || bytes.getInt(length) != Packing.checksum(sealed, length)) {
            throw new IOException("the checksum does not fit");
        }
        return new Unpacking(bytes);
    }

    public int number() {
        return bytes.getInt();
    }

    public int[] ints() {
        int[] numbers = new int[number()];
        bytes.asIntBuffer().get(numbers);
        bytes.position(bytes.position() + numbers.length * Integer.BYTES);
        return numbers;
    }

    public float[] floats() {
        float[] numbers = new float[number()];
        bytes.asFloatBuffer().get(numbers);
        bytes.position(bytes.position() + numbers.length * Float.BYTES);
        return numbers;
    }

    public char[] characters() {
        char[] characters = new char[number()];
        bytes.asCharBuffer().get(characters);
        bytes.position(bytes.position() + characters.length * Character.BYTES);
        return characters;
    }

    public List<String> texts() {
        int[] lengths = ints();
        int size = number();
        String joined = new String(bytes.array(), bytes.position(), size, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + size);
        var texts = new ArrayList<String>(lengths.length);
        int start = 0;
        for (int length : lengths) {
            texts.add(joined.substring(start, start + length));
            start += length;
        }
        return texts;
    }
}
