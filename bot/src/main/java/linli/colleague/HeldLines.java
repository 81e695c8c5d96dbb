package linli.colleague;

import java.util.ArrayList;
import java.util.List;

/// Lines that are held until all that one message asked for is done, so that its writer is answered once.
public final class HeldLines {
    private final List<String> lines = new ArrayList<>();
    private boolean isHeld;

    public void hold() {
        isHeld = true;
    }

    /// Whether it was kept for the one answer.
    boolean keep(String line) {
        return isHeld && (lines.contains(line) || lines.add(line));
    }

    List<String> release() {
        isHeld = false;
        var all = List.copyOf(lines);
        lines.clear();
        return all;
    }
}
