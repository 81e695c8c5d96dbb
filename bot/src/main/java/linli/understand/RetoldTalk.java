package linli.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.text.NeighbourName;

/// What somebody retells in her own words: 张姐说楼道灯坏了，302的反映下水堵了，帮小赵问社保卡怎么补. Each gets the name of whoever said it.
final class RetoldTalk {
    private static final String PLACE = "(?:[0-9一二三四五六七八九十]{1,3}(?:栋|幢|号楼|单元|楼)){1,2}的?";
    private static final String VERB = "(?:说(?:的是)?|讲|反映|反应|提(?:到|出)?|(?=想[问把请让要]|问(?!题)|建议|投诉|求助|抱怨|要求))";
    /// Who has no name but for where they live: 四楼的, 顶楼那户; or none at all.
    private static final String SOMEBODY_THERE = "(?:[0-9一二三四五六七八九十]{1,3}(?:栋|幢|号楼|单元|楼)|[顶底]楼)(?:的|[那有一]?(?:户|家)(?:人家?|的)?|有人)|有(?:个)?(?:人|住户|邻居|业主)";
    private static final String WHERE = "(?:" + NeighbourName.FLAT + "[ 的]?|" + PLACE + ")";
    /// Speech that a phone has written down has no pauses: where one more begins is heard from such a word, or from the place before the name.
    private static final String NEXT = "(?:还有|再)(?:就是|一个就?是)|一个就?是|还有|另外|然后|接着|再有?就是";
    private static final Pattern SAYS = Pattern.compile("(?:(?<![^\\s,，、。！？!?；;:：])(?:(?:" + NEXT + "|再)[，, ]?)?|(?:" + NEXT + ")[，, ]?|(?=" + WHERE + "))(?:"
            + "(?:帮|替|代)(?<asker>" + NeighbourName.FORM + ")(?=问)"
            + "|(?<somebody>" + SOMEBODY_THERE + ")" + VERB + "|(?<where>" + WHERE + ")?(?<name>" + NeighbourName.FORM + "|" + NeighbourName.FLAT + ")[她他]?" + VERB
            + "|(?<again>[她他])(?:还|又|也)(?:说|讲|反映|(?=想?问)))[，,：: ]?"
            + "|(?<another>(?:还有|再)(?:就是|一个就?是)|(?<=[^\\s,，、。！？!?；;:：])还有)(?=" + PLACE + ")"
            + "|(?<![^\\s,，、。！？!?；;:：])(?<own>我自己|我(?=[还也又]))(?=[还也又]?(?:想|要)?请?问)");
    private static final Pattern PAUSE = Pattern.compile("[\\s,，、；;]+$");
    /// One alone: 刚才2-1-402的周姨跟我说家里没热水. 王姐说的那个 speaks of what is known already.
    private static final Pattern ONE_SAYS = Pattern.compile("(?:哦|噢|对了|另外|还有|再就是|再有|刚才?|刚刚|今天|昨天|早上|上午|中午|下午|晚上|听|有个|我们|楼道里的?|[,， ])*"
            + "(?<name>(?:(?:" + NeighbourName.FLAT + "|" + PLACE + ")[ 的]?)?(?:" + NeighbourName.FORM + ")?)(?<=.)"
            + "(?:[,， ]|刚才?|刚刚|今天|昨天|又|还|也|跟我|对我|给我|找我|打电话|发(?:消息|微信)|在(?:群|楼道)里|来|(?:让|叫|喊|托|要)我(?:帮[他她忙])?)*" + VERB + "(?!的|过|好|到|不|错)了?[，,：: ]?");
    private static final Pattern SOMEBODY = Pattern.compile("(?:" + NeighbourName.FORM + ")");
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
            boolean isHers = says.group("another") != null || says.group("own") != null;
            boolean isNobodys = says.group("again") != null || isHers;
            if (isNobodys && named == 0) {
                continue;
            }
            add(new Utterance(speaker, PAUSE.matcher(text.substring(start, says.start())).replaceAll(""), where), named == 0, told);
            if (isHers) {
                speaker = utterance.speaker();
                where = utterance.where();
            } else if (says.group("again") == null) {
                speaker = Stream.of("name", "somebody", "asker").map(says::group).filter(Objects::nonNull).findFirst().orElse("");
                where = says.group("where") != null ? says.group("where") : utterance.where();
            }
            named++;
            start = says.end();
        }
        add(new Utterance(speaker, text.substring(start), where), false, told);
        return named >= 2 && !areTwoSides(told) ? told : List.of(utterance);
    }

    /// 602反映702的狗半夜叫 702说602乱讲 is one quarrel, whoever said what of it.
    private static boolean areTwoSides(List<Utterance> told) {
        var named = told.stream().filter(said -> !said.speaker().isEmpty()).toList();
        return named.size() == 2 && speaksOf(named.getFirst(), named.getLast()) && speaksOf(named.getLast(), named.getFirst());
    }

    private static boolean speaksOf(Utterance one, Utterance other) {
        return one.text().contains(OF.matcher(other.speaker()).replaceFirst(""));
    }

    private static void add(Utterance said, boolean above, List<Utterance> told) {
        boolean isEmpty = said.text().isEmpty() || above && Heading.isHollow(said.text());
        if (!isEmpty) {
            told.add(said);
        }
    }
}
