package linli.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Flats that neighbours of one house name by their number alone: 1403门缝里冒烟.
public final class Flats {
    /// A storey and a door; 110, 119 and 120 are nobody's, and behind 1203元 or 201路 stands no flat.
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9.:/-])(?!1[12]0(?![0-9]))(?<room>[1-9][0-9]?" + HomeAddress.DOOR + ")(?![0-9.:/%-])"
            + "(?! ?(?:元|块|点|年|" + HomeAddress.HOUSE + "|路|米|度|克|斤|公里|毫升|分|秒|天|个|人|次|w|v|mm|ml|kg|班|航班))");

    private Flats() {}

    /// In the order in which they are named.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static Stream<String> in(String plain) {
        return NUMBER.matcher(plain).results().map(found -> found.group("room"));
    }
}
