package linli.alarm;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.text.Phrasing;

/// The words in which people go on about an alarm that is up: cries and urging that say nothing by themselves, a door that nobody opens, where a
/// child was seen, and what else is spoken of in such a danger.
public final class AlarmTalk {
    private static final Pattern CRY = Pattern.compile(
            "救命|救救(?:我们?|[他她]们?|孩子)?|来人|有没有人|有人吗|帮帮忙?|帮我|求求?(?:你们?|您)|人呢|急死|急|快来|快点|快些|快|赶紧|赶快|马上|"
                    + "(?:怎么|咋|为什么)?(?:还|都|到现在)*(?:没有?|冇|不)(?:人)?(?:来|到)(?:人)?|来了?(?:没有?|吗)|到了?(?:没有?|吗)|到哪(?:里|儿)?了?|"
                    + "什么时候(?:能)?(?:来|到)|多久(?:能)?(?:来|到)|等不(?:及|了)|来|过来|[啊呀吧吗呢么哦了的你们大家!?]");
    private static final Phrasing ASKING = Phrasing.of("没有?人?(?:来|到)|冇(?:来|到)|(?:来|到)了?没|到哪|(?:什么时候|多久)能?(?:来|到)");
    private static final Phrasing URGING = Phrasing.of("快点|快些|赶紧|赶快|等不(?:及|了)");
    private static final Pattern SIGHT = Pattern.compile("打?1(?:10|19|20)|报警|我们?|也|都|这边|外面|看[到见]|闻到|听到|着火|起火|烧|火|烟|煤气|燃气|天然气|味道?|"
            + "好?大|浓|好|很|真|有|是|在|一股|一直|人|的|着|了|哒|咧|[\\s\\p{P}]");
    private static final int ANYTHING_MORE = 2;
    private static final String FEELING = "我的(?:天|妈)|天[啊哪呐]|妈呀|哎呀|吓死?(?:我|人|个人|老子)?(?:一大?跳|死|坏)?|还好还好|幸好|好险|万幸|谢天谢地|阿弥陀佛";
    private static final Phrasing FRIGHT = Phrasing.of("(?:真的?|刚才|刚刚|[啊,! ])*(?:" + FEELING + ")(?:" + FEELING + "|[了啊呀哦呐咧哒嘞,!~ ])*");
    private static final Phrasing UNANSWERED = Phrasing.of("(?:我|刚|去|又)*(?:(?:敲|按|拍|打|喊)了?(?:半天|好久|几次|好几次)?(?:门铃|门|电话)?|电话|门|里面)[,， ]*"
            + "(?:都|也|一直|还是|还)*(?:没有?人|冇得?人|没|冇|不|打不)(?:应|开|接|通|理|答应|反应|回应)[了啊呀的吗,，。! ]*");
    /// What those who come have to know of whoever is in danger.
    private static final String NEED = "哮喘|心脏病|心脏不好|糖尿病|高血压|癫痫|羊癫疯|怀孕|孕妇|怀着|轮椅|月子|耳背|听不见|看不见|瘫|卧床|吸氧|氧气|透析|过敏|幽闭|发烧|残疾";
    private static final Phrasing NEEDED = Phrasing.of(NEED);
    /// Whoever cannot help themselves in it: 喘不上来了, 轮椅下不去.
    private static final Phrasing STUCK = Phrasing.of("(?:喘|呼吸|上)不(?:上|过|来|了|动)|上不来气|气都?上不来|憋得慌|(?:下|出|走|跑|站|爬)不(?:去|来|了|动|起来|得)|(?:喷雾|药)(?:都|也|刚)?(?:用|吃|喷)?(?:完|没)了|怎么(?:下|出)(?:去|来|楼)");
    private static final String SEEN = "看到|看见|见过|见到|碰到|遇到|穿|背着?|戴着?|衣|裤|裙|鞋|头发|辫|书包|袋子|眼镜|往.{1,6}(?:走|去|跑)|没找到|在找|找过|找遍";
    private static final Phrasing SIGHTING = Phrasing.of(SEEN + "|迷路|坐在|一个人|找到(?!了)");
    private static final Phrasing NOT_SEEN = Phrasing.of("[没冇](?:有|得)?(?:看|见|碰|遇|找|发现|出去)|不见人|没人|(?:[,， ]|^)(?:没有|冇得?|不在)[啊呢哦的。]*$|不是(?:[他她它]|这|那)|认错");
    /// Where whoever is looked for was last: 刚刚在滑梯玩 一转眼没看见.
    private static final Phrasing LAST = Phrasing.of("刚刚?在|刚才|最后|之前|原来|本来|玩");
    private static final Phrasing IS_AT = Phrasing.of("(?:[他她]|人|孩子|小孩|小朋友|伢子|妹子|老人家?|嗲嗲|娭毑)?(?:应该|好像|可能|现在|就|正)*在.{2,}");
    private static final Phrasing GUESSED_WHO = Phrasing.of("(?:是不是|好像是|应该是|可能是|怕是|像是|就是|不会是|是).{0,8}(?:栋|楼|单元).{0,2}的?.{1,4}(?:嗲|爹|伯|叔|爷|奶|婆|娭毑|姨|姐|哥|师傅|老师|老倌|妹子|伢子|家|吧|么|吗|[,， ]|$)");
    /// Of each sort of danger.
    private static final Map<String, Pattern> OF_IT = Map.of(
            "fire", Pattern.compile("火(?!锅|车|腿|龙|气)|烟(?!酒)|烧(?!烤|饭|菜)|焦味|糊味|熏|灭|消防|喷|(?<!停)水(?!表|费|果|平|电)|电闸|疏散|往下跑|下楼"),
            "gas", Pattern.compile("[煤燃]气|天然气|气味|味|阀|关气|开窗|灶"),
            "violence", Pattern.compile("打(?:人|架|[她他我]|起来|得|老|孩|的)|哭|喊|吼|骂|摔|砸|刀|血|两口子|夫妻|老公|老婆|动手|家暴|男的|女的"),
            "trapped", Pattern.compile("电梯|梯子|轿厢|[0-9一二三四五六七八九十] ?[楼层]|卡在|困|门|按铃|对讲|好[黑闷]|出来|掉"),
            "medical", Pattern.compile("醒|呼吸|心跳|脉搏?|救护|120|血|晕|摔|倒|急救|按压|aed|[吃带]药|脸色|抽|意识|动不了|痛|疼|吐"),
            "missing_person", Pattern.compile(SEEN),
            "flood_collapse", Pattern.compile("水(?!电)|塌|裂|墙|砖|淹|泥"),
            "electric", Pattern.compile("电线|触电|火花|麻|拉闸|电闸|漏电"),
            "self_harm", Pattern.compile("窗|楼顶|天台|阳台|跳|哭|坐在|刀|药|劝"),
            "other_emergency", Pattern.compile(SEEN + "|迷路|躺|倒|醒|动静"));
    /// What neighbours go on about whatever happens.
    private static final Phrasing ELSE = Phrasing.of("快递|外卖|团购|接龙|拼单|报名|猫|狗|车位|物业费|麻将|看球|吃饭|作业|老师");
    private static final Phrasing LOST = Phrasing.of("(?:不见|走丢|走失|丢)了|(?:我|俺|咱).{0,8}(?:找不到|没回)");
    private static final Pattern ROOM = Pattern.compile("(?:(?:好像|应该|可能|估计|恐怕|肯定|听着?|看着?|就|像|怕|也许|我看|是|在|从)[,， ]*)*"
            + "(?:(?:楼上|楼下|隔壁|对门)[,， ]*)?(?<room>(?!110|119|120)[1-9][0-9]{2,3})(?![0-9])(?: ?(?:的|那家|那户|家|室|房|号房|门口|里面?|传)| ?(?:两口子|夫妻|小两口|那两)|[,， ]|$).{0,30}");

    private AlarmTalk() {}

    /// What is left of a text without cries and urging, which say nothing by themselves.
    ///
    /// @param plain a text as `PlainText` leaves it
    public static String withoutCries(String plain) {
        return CRY.matcher(plain).replaceAll("");
    }

    /// 快点啊 to those who were called, and whether they come.
    public static boolean isUrging(String plain) {
        return (URGING.isIn(plain) || ASKING.isIn(plain)) && withoutCries(plain).length() <= 2;
    }

    /// 还没来吗 of those who were called.
    public static boolean asksWhoComes(String plain) {
        return isUrging(plain) && ASKING.isIn(plain);
    }

    /// 她有哮喘, of whoever is in danger.
    public static boolean tellsOfNeed(String plain) {
        return NEEDED.isIn(plain);
    }

    /// Whether somebody in the danger cannot help themselves.
    public static boolean tellsOfSomebodyStuck(String plain) {
        return STUCK.isIn(plain);
    }

    /// 是不是5栋的张嗲: a guess at who it is names the house where they live, which is not where it happens.
    public static boolean guessesWho(String plain) {
        return GUESSED_WHO.isIn(plain);
    }

    /// 敲门没人应, and of nobody in particular.
    public static boolean isUnanswered(String plain) {
        return UNANSWERED.matches(plain);
    }

    /// 看到了 烟好大 快来人: the danger that is known, seen by one more, and nothing else.
    public static boolean isMereSight(String plain) {
        return SIGHT.matcher(withoutCries(plain)).replaceAll("").length() < ANYTHING_MORE;
    }

    /// 吓死我了, 好险: how somebody feels who is told of it, and nothing else.
    public static boolean isFright(String plain) {
        return FRIGHT.matches(plain);
    }

    /// Whether it speaks of what belongs to that sort of danger and not to any.
    public static boolean isOfSort(Optional<String> category, String plain) {
        return category.map(OF_IT::get).filter(words -> words.matcher(plain).find()).isPresent();
    }

    public static boolean isOfElse(String plain) {
        return ELSE.isIn(plain);
    }

    /// Whether somebody may have seen whoever is being looked for, and looks for nobody themselves.
    public static boolean isSighting(String plain) {
        return SIGHTING.isIn(plain) && !LOST.isIn(plain);
    }

    /// Whether it tells where whoever is looked for was seen, or is. 我在东门 没看见 tells that they are not there.
    public static boolean isSeenAt(String plain) {
        boolean isDenied = NOT_SEEN.isIn(plain) && !LAST.isIn(plain);
        return !isDenied && (isSighting(plain) || IS_AT.matches(plain) && !LOST.isIn(plain));
    }

    /// Whether somebody misses one of their own.
    public static boolean isLoss(String plain) {
        return LOST.isIn(plain);
    }

    /// The flat that somebody thinks it is: 好像是402的, 402 两口子吧.
    public static Optional<String> room(String plain) {
        var said = ROOM.matcher(plain);
        return said.matches() && !isOfElse(plain) ? Optional.of(said.group("room")) : Optional.empty();
    }
}
