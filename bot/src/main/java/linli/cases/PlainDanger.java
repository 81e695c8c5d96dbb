package linli.cases;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words by which a danger is told of whatever was told before: 着火, 煤气味, 晕倒了. What has none of them, as 消防在喷水了, only sounds like that
/// sort of danger, and where an alarm is up it is about that.
public final class PlainDanger {
    private static final Map<String, Pattern> WORDS = Map.of(
            "fire", Pattern.compile("[着起失冒]火(?!花|车)|烧(?:起|着|焦|了)|在烧|火苗|明火|大火|火好?大|爆炸|好?[大多浓黑]的?烟|全是烟|冒烟|烟好?大"),
            "gas", Pattern.compile("[煤燃瓦]气|天然气|液化气|瓦斯|漏气|臭鸡蛋|嘶嘶"),
            "electric", Pattern.compile("触电|漏电|电线|电箱|火花|[被]电(?:到|了|倒)"),
            "flood_collapse", Pattern.compile("塌|坍|裂|淹|倒灌|洪水|涨水|(?:漫|涌|灌|冲)(?:进|上|了)|爆管|水管爆|(?:墙|树|楼|牌).{0,4}倒"),
            "trapped", Pattern.compile("电梯|轿厢|梯子|困|关在|[出下]不[来去]|卡(?:在|住)|夹(?:在|住)"),
            "medical", Pattern.compile("晕|昏|[倒躺]在?地|倒[了下]|没反应|[叫喊]不[应醒]|呼吸|没气|心脏|心梗|胸口|抽搐|抽筋|中风|血|骨折|摔|跌|断了|噎|中毒|过敏|痛|疼|羊水|要生了|发作"),
            "violence", Pattern.compile("打人|打架|打起来|[打砍杀掐捅踢][我他她]|动手|刀|家暴|打(?:老婆|孩子|老人)|抢劫|强奸|非礼|要杀|拿.{0,4}砸"),
            "missing_person", Pattern.compile("走[丢失]|不见了|(?:弄|跑)丢|丢了|找不[到着]|失踪|没回[来家]|没看[到见].{0,6}(?:孩子|老人|人)"),
            "self_harm", Pattern.compile("不想活|自杀|跳楼|要跳|跳下|轻生|安眠药|割腕|想死|不如死|死了算|活着|楼顶|天台|遗书"),
            "other_emergency", Pattern.compile("[一两二三四五几好]天(?:没|都没)|躺|砸|迷路|蛇"));

    /// What is a danger of its own as whatever it was read.
    private static final Pattern WHATEVER = Pattern.compile("窗台|外机|窗外|悬空|落水|溺|坠|掉(?:水|河|塘|井|进|下)|爬(?:窗|墙)|咬|陌生|踹门|撬|闯进|跟踪");

    private PlainDanger() {}

    /// @param plain a text as `PlainText` leaves it, in standard words
    public static boolean isNamed(Optional<String> category, String plain) {
        return WHATEVER.matcher(plain).find() || category.map(WORDS::get).filter(words -> words.matcher(plain).find()).isPresent();
    }
}
