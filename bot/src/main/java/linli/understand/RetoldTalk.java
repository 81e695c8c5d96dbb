package linli.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody retells in her own words: 张姐说楼道灯坏了，302的反映下水堵了，帮小赵问社保卡怎么补. Each gets the name of whoever said it.
final class RetoldTalk {
    private static final String PLACE = "(?:[0-9一二三四五六七八九十]{1,3}(?:栋|幢|号楼|单元|楼)){1,2}的?";
    private static final String TITLE = "姐|哥|嫂|婶|姨|叔|伯|爹爹|爷爷|奶奶|婆婆|娭毑|嗲嗲|阿姨|叔叔|伯伯|大爷|大妈|大姐|大哥|师傅|老师|医生|妈妈|爸爸|妈|爸|爹";
    /// 老板 and 老师 are nobody's names, nor are those of one's own family.
    static final String NAME = "(?!老[板师公婆人家爸妈弟妹]|阿[姨]|小[孩区时学朋]|我|你|他|她|它|这|那|听|都|还)"
            + "(?:\\p{IsHan}{1,2}?(?:" + TITLE + ")|[老小阿]\\p{IsHan}(?!\\p{IsHan}?[姐哥嫂婶姨叔伯])|[0-9]{3,4}(?:室|房)?的?\\p{IsHan}{0,3}?)";
    private static final String VERB = "(?:说(?:的是)?|讲|反映|反应|提(?:到|出)?|(?=想问|问|建议|投诉|求助|抱怨|想请|要求))";
    private static final Pattern SAYS = Pattern.compile("(?<![^\\s,，、。！？!?；;:：])(?:(?:还有|另外|然后|再就是|再)[，,]?)?(?:"
            + "(?:帮|替|代)(?<asker>" + NAME + ")(?=问)"
            + "|(?<where>" + PLACE + ")?(?<name>" + NAME + ")" + VERB
            + "|(?<again>[她他])(?:还|又|也)(?:说|讲|反映|(?=想?问)))[，,：: ]?");
    private static final Pattern PAUSE = Pattern.compile("[\\s,，、；;]+$");
    static final String FLAT = "[0-9]{1,2}[-–—][0-9]{1,2}[-–—][0-9]{3,4}(?:室|房)?";
    /// One alone: 刚才2-1-402的周姨跟我说家里没热水. 王姐说的那个 speaks of what is known already.
    private static final Pattern ONE_SAYS = Pattern.compile("(?:刚才?|刚刚|今天|昨天|早上|上午|中午|下午|晚上|听|有个|我们|楼道里的?|[,， ])*"
            + "(?<name>(?:(?:" + FLAT + "|" + PLACE + ")[ 的]?)?(?:" + NAME + ")?)(?<=.)"
            + "(?:[,， ]|刚才?|刚刚|今天|昨天|又|还|也|跟我|对我|给我|找我|打电话|发(?:消息|微信)|在(?:群|楼道)里|来)*" + VERB + "(?!的|过|好|到|不)了?[，,：: ]?");
    private static final Pattern SOMEBODY = Pattern.compile("(?:" + NAME + ")");
    private static final Pattern OF = Pattern.compile("[的 ]+$");
    private static final int LONGEST = 2_000;

    private RetoldTalk() {}

    /// Whether that is how neighbours call each other: 老刘, 王姐, 301的.
    static boolean isHowNeighboursAreCalled(String name) {
        return SOMEBODY.matcher(name).matches();
    }

    /// What a single neighbour is retold to have said, where the text begins with that.
    static Optional<Utterance> one(String text) {
        var says = ONE_SAYS.matcher(text);
        return says.lookingAt() && !says.group("name").isEmpty()
                ? Optional.of(new Utterance(OF.matcher(says.group("name")).replaceFirst(""), text.substring(says.end()))).filter(told -> !told.text().isEmpty())
                : Optional.empty();
    }

    /// Only the utterance itself where nobody, or a single one, is retold.
    static List<Utterance> takeApart(Utterance utterance) {
        String text = utterance.text();
        boolean mayRetell = text.length() <= LONGEST && (text.contains("说") || text.contains("问") || text.contains("讲") || text.contains("反映") || text.contains("反应"));
        if (!mayRetell) {
            return List.of(utterance);
        }
        var told = new ArrayList<Utterance>();
        var says = SAYS.matcher(text);
        String speaker = utterance.speaker();
        String where = utterance.where();
        int named = 0;
        int start = 0;
        while (says.find()) {
            if (says.group("again") != null && named == 0) {
                continue;
            }
            add(new Utterance(speaker, PAUSE.matcher(text.substring(start, says.start())).replaceAll(""), where), named == 0, told);
            if (says.group("again") == null) {
                speaker = says.group("name") != null ? says.group("name") : says.group("asker");
                where = says.group("where") != null ? says.group("where") : utterance.where();
            }
            named++;
            start = says.end();
        }
        add(new Utterance(speaker, text.substring(start), where), false, told);
        return named >= 2 ? told : List.of(utterance);
    }

    private static void add(Utterance said, boolean above, List<Utterance> told) {
        boolean isEmpty = said.text().isEmpty() || above && Heading.isHollow(said.text());
        if (!isEmpty) {
            told.add(said);
        }
    }
}
