package linli.channel;

import java.util.List;

/// Whether Linli can do its work right now, and what is stale or broken, in words.
public record Readiness(boolean ready, List<String> notes) {
    public Readiness {
        notes = List.copyOf(notes);
    }
}
