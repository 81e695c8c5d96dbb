package linli.answer;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import linli.knowledge.Entry;
import linli.wording.Phrase;
import linli.wording.Wording;

/// A side of a matter that people ask about, and the sentences of an entry that tell it.
enum Facet {
    PAPERS("(?:带|准备|备|交|要)(?:些|点)?(?:什么|哪些)|材料|证件|手续", "带|材料"),
    PLACE("哪里|哪儿|去哪|在哪|地址|什么地方|哪个窗口", "窗口|派出所|登记处|到[^，。]{2,12}办"),
    BEHALF("代办|代领|代|替|帮[^,]{0,4}[办弄搞拿领取补交跑]|本人|我(?:一个人)?去(?:可以|行|要得|得)|走不(?:动|了)|[下出来去]不[了得](?!来|去)|下不得楼|腿脚不|瘫", "代|替|本人|上门"),
    PHONE("电话|号码", "电话|打 ?[0-9]{3,}"),
    DEADLINE("截止|为止|时间限制|限时|期限|最[后迟晚].{0,2}[天日号]|最[迟晚](?:几|什么|哪)|多久之?内|几[天个]月?之?内", "截止|起止|日前|以前办|期限|[天日月年]内|安葬前"),
    DURATION("几个?(?:工作日|天|日|月|年|小时)|多久|多长时间|好久|什么时候|几时|几号|哪天", "[0-9一二两三四五六七八九十半]+ ?个?(?:工作日|天|日|月|年|小时|周(?!岁))|当场|当天|多久|几天|随时"),
    CLOCK("几点|什么时间|钟点", "几点|[0-9一二三四五六七八九十] ?点|[0-9]:[0-9]{2}|钟点"),
    LIMIT("最多|最高|上限|封顶|不超过", "超过|最多|最高|上限|封顶|以内"),
    /// What is paid to whom is no price: 抚养费, 医药费.
    PRICE("多少(?!人|户|票|业主|次|岁|天|家)|[要收交]钱|收费|收不收|费用|免费|几块|贵不贵", "元|(?<![养业药])费|不收|钱"),
    WHOM("谁|电话|找哪个|联系", "打 ?[0-9]{3,}|找|问"),

    // what happens to matters of all sorts, in other words than the entry's: 几天能拿 is told by 15 天内发
    FINED("罚|处罚|抓到", "罚"),
    GETTING("拿|领|下来|出来|到手|取|批", "发(?!现|改)|拿|批|领到|到账|制证"),
    EXPIRED("过期|到期|失效|续", "过期|到期|期满|签注|停用|续签|续期"),
    LOST("丢|掉|遗失|不见", "丢|遗失|挂失|补领|补办|补卡");

    private static final Set<Facet> EVENTS = Set.of(FINED, GETTING, EXPIRED, LOST);

    /// The day from which it all holds is no time that anything takes.
    private static final Pattern SINCE = Pattern.compile("^[0-9]{4} ?年 ?(?:[0-9]+ ?月 ?)?(?:[0-9]+ ?日 ?)?起");
    private static final Pattern PRICE_TOLD = Pattern.compile("(?<!收)不收(?![到了])|收不收(?![，。])|收费|免费|不要钱|工本费|[0-9] ?元|多少钱|自己出|由[^，。]{1,6}出");

    private final Pattern asked;
    private final Pattern tells;

    Facet(String asked, String tells) {
        this.asked = Pattern.compile(asked);
        this.tells = Pattern.compile(tells);
    }

    /// What is left of a question without the words that ask so.
    String removedFrom(String plain) {
        return asked.matcher(plain).replaceAll(" ");
    }

    /// Whether a sentence says outright what others merely speak of: 工本费 20 元, and not 钱打到卡上.
    boolean isToldOutrightIn(String sentence) {
        return switch (this) {
            case PRICE -> PRICE_TOLD.matcher(sentence).find();
            case PAPERS, PLACE, BEHALF, PHONE, DEADLINE, DURATION, CLOCK, LIMIT, WHOM, FINED, GETTING, EXPIRED, LOST -> isToldIn(sentence);
        };
    }

    boolean isAskedIn(String plain) {
        return asked.matcher(plain).find();
    }

    boolean isToldIn(String sentence) {
        return tells.matcher(SINCE.matcher(sentence).replaceFirst("")).find();
    }

    /// Whether it is something that happens, beside which another may be asked of the same matter.
    boolean isEvent() {
        return EVENTS.contains(this);
    }

    /// The same from the field of the entry that is for it.
    Optional<String> field(Entry entry, Wording wording) {
        return switch (this) {
            case PAPERS -> Optional.of(entry.bring()).filter(things -> !things.isEmpty())
                    .map(things -> wording.say(Phrase.ANSWER_BRING, "things", wording.list(things.stream())));
            case PLACE -> entry.where().map(where -> wording.say(Phrase.ANSWER_WHERE, "where", where));
            case BEHALF -> entry.behalf().map(behalf -> wording.say(Phrase.ANSWER_BEHALF, "behalf", behalf));
            case DEADLINE, DURATION, CLOCK, LIMIT, PRICE, PHONE, WHOM, FINED, GETTING, EXPIRED, LOST -> Optional.empty();
        };
    }
}
