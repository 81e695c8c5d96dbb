package linli.understand;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Optional;
import linli.knowledge.TextIndex;
import linli.message.Kind;

/// Fitted linear models and indexes in a file.
final class ModelFile {
    /// Goes up when features or layout change, so that an old file is never taken for a new one.
    private static final int FORMAT = 9;

    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    static void write(Path file, Keepsake keepsake) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            out.writeInt(FORMAT);
            write(out, keepsake.kinds());
            out.writeInt(keepsake.categories().size());
            for (var entry : keepsake.categories().entrySet()) {
                out.writeUTF(entry.getKey().code());
                write(out, entry.getValue());
            }
            keepsake.index().write(out);
            keepsake.entries().write(out);
        }
    }

    /// Empty when the file is of another format.
    static Optional<Keepsake> read(InputStream file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(file, BUFFER))) {
            if (in.readInt() != FORMAT) {
                return Optional.empty();
            }
            var ofKinds = read(in);
            var categories = new EnumMap<Kind, LinearModel>(Kind.class);
            for (int left = in.readInt(); left > 0; left--) {
                var kind = Kind.find(in.readUTF()).orElseThrow(() -> new IOException("unknown kind"));
                categories.put(kind, read(in));
            }
            return Optional.of(new Keepsake(
                    ofKinds, categories, TextIndex.read(in, TextClassifier.RANKING), EntryFinder.read(in)));
        }
    }

    private static void write(DataOutputStream out, LinearModel model) throws IOException {
        out.writeInt(model.labels().size());
        for (String label : model.labels()) {
            out.writeUTF(label);
        }
        int count = model.table().length / (1 + model.labels().size());
        out.writeInt(count);
        var buckets = ByteBuffer.allocate(count * Integer.BYTES);
        int[] rows = model.rows();
        for (int bucket = 0; bucket < rows.length; bucket++) {
            if (rows[bucket] != 0) {
                buckets.putInt(rows[bucket] * Integer.BYTES, bucket);
            }
        }
        out.write(buckets.array());
        write(out, model.table());
        write(out, model.biases());
    }

    private static void write(DataOutputStream out, float[] numbers) throws IOException {
        var bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
        bytes.asFloatBuffer().put(numbers);
        out.write(bytes.array());
    }

    private static LinearModel read(DataInputStream in) throws IOException {
        var labels = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) {
            labels.add(in.readUTF());
        }
        int count = in.readInt();
        var buckets = exactly(in, count * Integer.BYTES);
        int[] rows = new int[Features.BUCKETS];
        for (int row = 1; row < count; row++) {
            rows[buckets.getInt(row * Integer.BYTES)] = row;
        }
        float[] table = readFloats(in, count * (1 + labels.size()));
        return new LinearModel(labels, rows, table, readFloats(in, labels.size()));
    }

    private static float[] readFloats(DataInputStream in, int count) throws IOException {
        float[] numbers = new float[count];
        exactly(in, count * Float.BYTES).asFloatBuffer().get(numbers);
        return numbers;
    }

    /// A file that ends too early is an I/O failure like any other.
    private static ByteBuffer exactly(DataInputStream in, int bytes) throws IOException {
        var read = new byte[bytes];
        in.readFully(read);
        return ByteBuffer.wrap(read);
    }
}
