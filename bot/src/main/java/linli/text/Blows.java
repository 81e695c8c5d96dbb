package linli.text;


/// What makes a quarrel dangerous: that somebody is beaten, or threatens to strike. It sounds like talk, and whoever has the quarrel has to know.
public final class Blows {
    private static final Phrasing TAKEN = Phrasing.of(
            "(?:[他她]|老公|老婆|丈夫|男人|堂客|婆婆|公公|爸|妈|崽|儿子|对方|楼上|楼下).{0,6}(?:打|掐|踢|推|扇|揍)(?:了|过)?我(?!电话)|动手打|家暴|(?<!不)打了我|(?:被|挨).{0,4}打(?!扰|断|电话)");
    private static final Phrasing THREATENED = Phrasing.of(
            "[砍捅](?:死|了?[他她你])|杀了?[他她你]|(?:弄|打|整)死[他她你]|揍[他她你]|拿刀|动刀|菜刀|[砸踹]门|打断.{0,4}腿|同归于尽|要你(?:好看|命|的命)|"
                    + "(?:上去|下来|下去|过去|去).{0,3}(?:砸|揍|打)[他她你]|放火|泼(?:汽?油|硫酸)|(?:找|叫)人(?:弄|搞|收拾)");

    private Blows() {}

    /// Whether somebody says that they are beaten.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean areTaken(String plain) {
        return TAKEN.isIn(plain);
    }

    /// Whether somebody threatens to strike.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean areThreatened(String plain) {
        return THREATENED.isIn(plain);
    }

    public static boolean areSpokenOf(String plain) {
        return areTaken(plain) || areThreatened(plain);
    }
}
