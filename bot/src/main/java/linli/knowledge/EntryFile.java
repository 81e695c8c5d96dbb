package linli.knowledge;

import java.util.List;

/// The entries of one file, read and found sound, so that a file that has not changed need not be read again.
///
/// @param mark of what the file held
public record EntryFile(String name, String mark, List<Entry> entries) {
    public EntryFile {
        entries = List.copyOf(entries);
    }
}
