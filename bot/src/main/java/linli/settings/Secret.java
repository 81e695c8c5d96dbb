package linli.settings;

import java.nio.charset.StandardCharsets;

/// Something that must not be printed; its text form is stars.
public record Secret(String value) {
    public byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "****";
    }
}
