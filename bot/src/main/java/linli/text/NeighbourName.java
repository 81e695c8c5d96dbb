package linli.text;

import java.util.regex.Pattern;

/// How neighbours are called: 老刘, 王姐, 301的, 2-1-402的周姨.
public final class NeighbourName {
    private static final String TITLE = "姐|哥|嫂|婶|姨|叔|伯|爹爹|爷爷|奶奶|婆婆|娭毑|嗲嗲|嗲|阿姨|叔叔|伯伯|大爷|大妈|大姐|大哥|师傅|老师|医生|妈妈|爸爸|妈|爸|爹";
    private static final String NOBODYS = "(?!老[板师公婆人家爸妈弟妹]|阿[姨]|小[孩区时学朋]|我|你|他|她|它|这|那|听|都|还)";
    private static final String SPOKEN = "\\p{IsHan}{1,2}?(?:" + TITLE + ")|[老小阿]\\p{IsHan}(?!\\p{IsHan}?[姐哥嫂婶姨叔伯])";
    /// 老板 and 老师 are nobody's names, nor are those of one's own family.
    public static final String FORM = NOBODYS + "(?:" + SPOKEN + "|[0-9]{3,4}(?:室|房)?的?\\p{IsHan}{0,3}?)";
    /// A name alone.
    public static final String CALLED = NOBODYS + "(?:" + SPOKEN + ")";
    public static final String FLAT = "[0-9]{1,2}[-–—][0-9]{1,2}[-–—][0-9]{3,4}(?:室|房)?";
    /// What somebody is called by, at the beginning of what was told of them: 20-1-502 王嗲 86岁.
    private static final Pattern TOLD_OF = Pattern.compile("(?:哦|对了|另外|还有|帮|[,， ])*(?<who>" + FLAT + "(?:[ 的]*" + CALLED + ")?|" + CALLED + ")(?=.)");

    private NeighbourName() {}

    /// Of whom a text tells, where it begins with them; else empty.
    public static String toldOf(String text) {
        var told = TOLD_OF.matcher(text);
        return told.lookingAt() ? told.group("who") : "";
    }
}
