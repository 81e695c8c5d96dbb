package linli.text;

import java.util.regex.Pattern;

/// How neighbours write where they live: 3栋2单元701, 3#2单元, 3-2-701, 11幢1204, 二单元701室. What each who looks for it takes for its surroundings
/// is theirs; what it is made of stands here.
public final class HomeAddress {
    /// Behind the number of a house, whatever stands around it. 座, 号 and # are houses only in some surroundings: 7座车, 3号晚上, 1#.
    public static final String HOUSE = "栋|幢|号楼";
    public static final String UNIT = "单元";
    /// Behind the number of a flat, which mostly goes without: 301室.
    public static final String FLAT = "室|房";
    public static final String DASHES = "-–—";
    public static final String DASH = "[" + DASHES + "]";
    /// No compound has a hundred houses, or a house a hundred stairwells.
    public static final String HOUSE_NUMBER = "[0-9]{1,2}";
    public static final String UNIT_NUMBER = "[0-9]{1,2}";
    /// A storey and a door.
    public static final String FLAT_NUMBER = "[0-9]{3,4}";
    /// The doors of a storey: what ends otherwise is an amount, a year or a bus.
    public static final String DOOR = "(?:0[1-9]|1[0-2])";

    private static final String HOUSE_WRITTEN = HOUSE_NUMBER + " ?(?:" + HOUSE + "|#楼?)";
    private static final String UNIT_WRITTEN = UNIT_NUMBER + " ?" + UNIT;
    private static final String FLAT_WRITTEN = FLAT_NUMBER + " ?(?:" + FLAT + ")?(?![0-9元块])";
    private static final Pattern WRITTEN = Pattern.compile(
            HOUSE_NUMBER + "-[0-9]{1,4}(?:-" + FLAT_NUMBER + ")?"
                    + "|" + HOUSE_WRITTEN + "(?: ?" + UNIT_WRITTEN + ")?(?: ?" + FLAT_WRITTEN + ")?"
                    + "|" + UNIT_WRITTEN + "(?: ?" + FLAT_WRITTEN + ")?");
    private static final Pattern PARTS = Pattern.compile("[0-9零一二三四五六七八九十百]+ ?(?:" + HOUSE + "|座|#|" + UNIT + "|楼|层|" + FLAT + "|号|户)"
            + "|" + HOUSE_NUMBER + DASH + UNIT_NUMBER + "(?:" + DASH + FLAT_NUMBER + ")?|(?<![0-9])" + FLAT_NUMBER + "(?![0-9])");

    private HomeAddress() {}

    /// What else a text says: a blank stands for each address.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static String removedFrom(String plain) {
        return WRITTEN.matcher(plain).replaceAll(" ");
    }

    /// Any part of an address or of a house, however it is numbered, in words that most likely are of a place: 二单元, 4楼, 3-2, 701.
    public static Pattern parts() {
        return PARTS;
    }
}
