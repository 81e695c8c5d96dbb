package linli.understand;

import java.util.List;
import linli.knowledge.EntryFile;
import linli.knowledge.TextIndex;

/// Entries as they were read, and the index by which they are found.
record IndexedEntries(List<EntryFile> files, TextIndex index) {
    IndexedEntries {
        files = List.copyOf(files);
    }
}
