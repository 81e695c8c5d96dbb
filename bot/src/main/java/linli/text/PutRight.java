package linli.text;

import java.util.Optional;
import java.util.regex.Pattern;

/// A question as somebody puts it who has just been answered: without 那 and 就问一下, and with what Linli mistook it for, as in 不是居民医保 是居民养老.
///
/// @param asked what they want to know
/// @param isRight false where they say that the answer was not to what they had asked
/// @param mistaken what they do not mean; empty where that is not said
public record PutRight(String asked, boolean isRight, Optional<String> mistaken) {
    private static final String PAUSE = "[\\s,，。.!~、;:]+";
    private static final String MEANT = "(?:我|是)*(?:刚才|刚刚|想|要|其实)*(?:问|说|讲|打听|咨询|要)的?(?:其实)?是|我(?:是)?(?:想|要)?问的?(?!题)|(?:我|其实)*是(?:想|要)?问?";
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?:不是|不对|错了|搞错了|不问|没问)(?:说|问|讲)?(?:这个|那个|这意思|了|的)*(?<not>[^\\s,，。!?]{0,10}?)的?[啊呀咯]?" + PAUSE + "(?:" + MEANT + ")(?<asked>.{2,})");
    private static final Pattern ANEW = Pattern.compile("(?:我|刚才|刚刚)*(?:想|要)?问的(?:其实)?是(?<asked>.{2,})");
    private static final Pattern NOBODY_NEED_COME = Pattern.compile(
            "(?:那|我|也|就|你们?|先|暂时)*(?:不用|不要|不必|不需要|莫|别)(?:再|去|给我们?|帮我们?|你们)*(?:找|喊|叫|派|请|联系|惊动|麻烦|转)(?:人|他|她|谁|网格[长员]?|社区|领导|房东|师傅|干部)*(?:来|了|啦|上门|过来)*"
                    + "|没有?(?:什么|啥)?(?:纠纷|矛盾|吵架|冲突|扯皮)");
    private static final Pattern JUST_ASKING = Pattern.compile(
            "(?:我|就|只|是|想|来|先|随便)*(?:问问|问(?:一)?(?:下|声|句)|打听(?:一)?下|了解(?:一)?下|咨询(?:一)?下)(?:而已|就行|就好|就可以)?|(?:你|您)?(?:就)?(?:告诉|跟|和|给)我(?:说|讲)?(?:一声|一下)?|(?:就行|就好|就可以)(?:了)?$");
    private static final Pattern WISH_TO_BE_HEARD = Pattern.compile(
            "(?:我|也|就|只|是|想|要|来)*(?:跟|和|找|给)?(?:你|您|个人|人)?(?:随便)?(?:(?:讲|说|聊|诉|吐)(?:一)?(?:讲|说|聊|下|几句)|说说话|讲讲话|诉(?:诉)?苦|倒(?:倒)?苦水|吐(?:吐)?(?:苦水|槽)|发(?:发)?牢骚|透(?:透|口)?气)(?:而已|就行|就好|就可以|罢了)?(?:了|的|咯|啊|哈)?$");
    private static final Pattern SLIP = Pattern.compile(
            "^(?:哦|噢|啊|不对|不好意思|[\\s,，])*(?:打|写|说|讲|发|按|输|记|看|搞|弄)(?:反|错)了?(?:字|数)?(?:了|哒)?" + PAUSE + "(?:应该)?是?(?=.)");
    private static final Pattern FIRST = Pattern.compile("^(?:那么|那(?![里边家个些种样])|还有(?!没)|另外|对了|然后|哦|噢|嗯|所以|就是(?:说)?)+[\\s,，]*");

    /// @param plain a text as [PlainText] leaves it, in standard words
    public static PutRight of(String plain) {
        var otherwise = OTHERWISE.matcher(plain);
        if (otherwise.matches()) {
            return new PutRight(bare(otherwise.group("asked")), false, Optional.of(otherwise.group("not")).filter(not -> !not.isBlank()));
        }
        var anew = ANEW.matcher(plain);
        return anew.matches() ? new PutRight(bare(anew.group("asked")), false, Optional.empty()) : new PutRight(bare(plain), true, Optional.empty());
    }

    /// What somebody says after 打错了 is what they meant to say; the text as it was where there was no slip.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static String withoutSlip(String plain) {
        return SLIP.matcher(plain).replaceFirst("");
    }

    /// Whether they say no more than that nobody need come: 不用找人 我就问一下.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean asksNothing(String plain) {
        return isMerelyAsked(plain) && Words.of(withoutManners(plain)).isEmpty();
    }

    /// Whether they say no more than that they want to be heard and nobody is to come: 不要派人来 我就是讲讲.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean wantsToBeHeard(String plain) {
        var wish = WISH_TO_BE_HEARD.matcher(plain);
        return wish.find() && Words.of(withoutManners(plain.substring(0, wish.start()))).isEmpty();
    }

    private static String withoutManners(String said) {
        return FIRST.matcher(JUST_ASKING.matcher(NOBODY_NEED_COME.matcher(said).replaceAll("").strip()).replaceAll("").strip()).replaceFirst("");
    }

    private static String bare(String said) {
        String asked = withoutManners(withoutSlip(said));
        return asked.isBlank() ? FIRST.matcher(said).replaceFirst("") : asked;
    }

    /// Whether somebody says that nobody need be called for it: they only ask.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean isMerelyAsked(String plain) {
        return NOBODY_NEED_COME.matcher(plain).find() || JUST_ASKING.matcher(plain).lookingAt();
    }

    /// 那医保呢 names the matter and wants of it what was asked of the other.
    public Optional<String> another() {
        return Optional.of(asked).filter(said -> said.endsWith("呢")).map(said -> said.substring(0, said.length() - 1)).filter(said -> !said.isBlank() && !Ellipsis.isIn(said));
    }
}
