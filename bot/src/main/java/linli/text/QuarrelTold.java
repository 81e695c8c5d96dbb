package linli.text;

import java.util.Optional;
import java.util.regex.Pattern;

/// A quarrel that is told in a roundabout way: as a complaint of a flat, 我要投诉301 天天打麻将到半夜, or among other words of who it is that scolds one.
public final class QuarrelTold {
    private static final int LONGEST = 60;
    private static final String FLAT = "(?<![0-9])[1-9][0-9]{2,3}(?![0-9])|楼上|楼下|隔壁|对门|邻居";
    private static final Pattern COMPLAINT = Pattern.compile(".{0,6}(?:投诉|举报|反映|告)(?:一下)?(?:我们?)?(?<who>" + FLAT + ")(?!.{0,4}(?:网格|物业|社区|居委|干部|工作人员))(?<rest>.{3,})");
    private static final Pattern WHO = Pattern.compile("(?:" + FLAT + ")(?!.{0,4}(?:网格|物业|社区|居委))");
    private static final Pattern SCOLDED = Pattern.compile("(?:天天|老是|总是|经常|一直|动不动|到处|又)(?:在|来|就|拿)?(?:骂|欺负|针对|威胁|恐吓|为难|辱骂|找茬|泼|砸)(?:我们家|我家|我们|我|人|老人|小孩|孩子|门)?");

    private QuarrelTold() {}

    /// The quarrel in plain words, such as 501天天骂我; empty where nothing like it is told.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static Optional<String> in(String plain) {
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        var complaint = COMPLAINT.matcher(plain);
        if (complaint.matches()) {
            return Optional.of(complaint.group("who") + complaint.group("rest").strip());
        }
        var who = WHO.matcher(plain);
        var scolded = SCOLDED.matcher(plain);
        return who.find() && scolded.find(who.end()) ? Optional.of(who.group() + scolded.group()) : Optional.empty();
    }
}
