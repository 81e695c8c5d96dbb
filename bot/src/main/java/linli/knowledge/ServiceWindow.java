package linli.knowledge;

import java.util.List;

/// A desk, room or clinic that is open at certain hours: 这周五律师在吗 is answered from its hours.
///
/// @param entry the entry that tells the rest about it
/// @param words by which people call it or those who sit there
/// @param roster whose hours it keeps, by its id in `rosters.yaml`
/// @param who sits there
public record ServiceWindow(String id, String entry, String name, List<String> words, String roster, String who, String where) {
    public ServiceWindow {
        words = List.copyOf(words);
    }
}
