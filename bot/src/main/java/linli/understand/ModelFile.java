package linli.understand;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linli.message.Kind;

/// Fitted linear models in a file.
final class ModelFile {
    /// Goes up when features or layout change, so that an old file is never taken for a new one.
    private static final int FORMAT = 5;

    private ModelFile() {}

    /// @param kinds the kinds whose categories the models tell apart, from the second model on; the first tells kinds apart
    record Content(List<Kind> kinds, List<LinearModel> models) {}

    static void write(Path file, List<Kind> kinds, List<LinearModel> models) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(FORMAT);
            out.writeInt(kinds.size());
            for (Kind kind : kinds) {
                out.writeUTF(kind.code());
            }
            for (LinearModel model : models) {
                write(out, model);
            }
        }
    }

    /// Empty when the file is of another format.
    static Optional<Content> read(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readInt() != FORMAT) {
                return Optional.empty();
            }
            var kinds = new ArrayList<Kind>();
            for (int left = in.readInt(); left > 0; left--) {
                kinds.add(Kind.find(in.readUTF()).orElseThrow(() -> new IOException("unknown kind in " + file)));
            }
            var models = new ArrayList<LinearModel>();
            for (int i = 0; i <= kinds.size(); i++) {
                models.add(read(in));
            }
            return Optional.of(new Content(kinds, models));
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
