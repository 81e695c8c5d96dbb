package linli.text;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What people name when they tell of a matter. A line in which none of these is named says how it is with something, and not with what: 停了停了 after
/// hammering is no water that is off.
public enum Subject {
    LIGHT("灯|电工|线路|开关|(?:走廊|楼道|过道|地库)(?:很|好|都|全|是)?(?:黑|暗)", "building_repair"),
    POWER("停电|电工|通电|没电|冇得?电|没得电|没有电|断电|来电|有电|电压|跳闸|电闸|空开|线路|电线|插座|电表|一停电|电费|" + Owing.ANY, "water_power_gas"),
    WATER("水(?!果|平|饺|杯|壶|池里|晶)|龙头|花洒|阀|" + Owing.ANY, "water_power_gas"),
    DRAIN("下水|疏通|马桶|厕所|地漏|化粪|粪|便池|堵[了住]|反水|返水|污水", "building_repair"),
    GAS("燃气|通气|煤气|天然气|没气|停气|来气|有气|灶|阀|" + Owing.ANY, "water_power_gas"),
    HEATING("暖气|地暖|热水器|供暖"),
    NET("网络|宽带|wifi|断网|没网|有网|来网|光纤|信号|电信|联通|移动(?=的|又|网)|" + Owing.ANY),
    LIFT("电梯|维保|轿厢|梯子", "elevator"),
    DOOR("(?<!专|部|热|入|对|出|敲|阀|闸|(?<!楼)上)门(?!口|诊|店|牌|卫)|门禁|锁|钥匙|刷卡|刷脸|刷不|的卡|闭门器|门磁"),
    INTERCOM("对讲|门铃|听筒"),
    RAIL("扶手|栏杆|护栏"),
    WALL("墙|瓷砖|天花板|吊顶|屋顶|楼顶|顶上|渗"),
    GROUND("(?<!瓷)砖(?!家)|路面|地面|台阶|坡道|坑洼|塌陷"),
    WINDOW("窗(?!户?(?:都|也|一直|从来|[,， ])*(?:不敢|开不得|不能开|没法开|不得开|关着|关死))|玻璃(?!心)"),
    COVER("井盖|窨井|沟盖"),
    RUBBISH("垃圾|保洁|清扫|屎|屙|打扫|异味|臭", "sanitation"),
    VERMIN("老鼠|蟑螂|白蚁|灭鼠|蚊子|马蜂|蜂窝"),
    DOGS("狗|遛|猫(?!眼)|泰迪|金毛"),
    NOISE("噪音|噪声|吵|施工|工地|打桩|电钻|装修|广场舞|音响|音乐|喇叭|ktv|唱歌|唱到|麻将|拖椅子|弹琴", "noise_pollution"),
    FUMES("油烟|烧烤|烟味"),
    CARS("车位|停车|堵车|挪车|车牌|道闸|抬杆|(?<!电动|电瓶|自行|单|救护|消防|汽|火|班|快)车(?!库|上)", "parking_traffic"),
    BIKES("电动车|电瓶车|充电|飞线|单车|自行车"),
    CHARGERS("充电桩|充电枪|枪头|号枪|号桩|扫码充"),
    FIRE_GEAR("消防|灭火器|消火栓|烟感|通道", "fire_safety"),
    CLUTTER("杂物|纸箱|箱子|鞋柜|堆放"),
    SHEDS("违建|搭建|种菜|绿地|草坪", "illegal_building"),
    TREES("树|绿化|花坛|枝"),
    PARCELS("快递|外卖|包裹|快递柜"),
    THEFT("小偷|偷|可疑|监控|摄像头|被盗", "public_order"),
    THINGS_LOST("书包|手机|钱包|身份证|捡到|丢了个|掉了个|落在"),
    PLAYGROUND("滑梯|秋千|健身器|游乐|凉亭"),
    FEES("物业费|停车费|水费|电费|押金|工资|退款|欠费"),
    SOCIAL("社保|医保|低保|养老金|补贴|津贴|公积金", "social_security"),
    LAND("拆迁|征地|征收|安置|补偿款", "land_compensation"),
    SCHOOL("学校|幼儿园|上学|学位|入学|老师", "education_health"),
    FOOD("食品|过期|缺斤|菜市场|超市", "market_food"),
    PROPERTY("保安|门岗|物业(?=.{0,4}(?:态度|不作为|电话|没人|不理|不管))", "property_service");

    /// Whatever one pays for by the month is off where it was not paid: 欠费了, of power as of the net.
    private static final class Owing {
        private static final String ANY = "(?<!物业|停车|物业费|停车费)欠费";
    }

    private static final Subject[] ALL = values();
    private static final Beginnings WORDS = new Beginnings(Stream.of(ALL).map(subject -> subject.words).toList());

    private final Pattern words;
    private final Set<String> categories;

    Subject(String words, String... categories) {
        this.words = Pattern.compile(words);
        this.categories = Set.of(categories);
    }

    /// What a text names.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static Set<Subject> in(String plain) {
        var named = EnumSet.noneOf(Subject.class);
        for (long found = WORDS.in(plain); found != 0; found &= found - 1) {
            named.add(ALL[Long.numberOfTrailingZeros(found)]);
        }
        return named;
    }

    /// What a text is about, or where it names nothing what such matters mostly are about.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static Set<Subject> of(String plain, Optional<String> category) {
        var named = in(plain);
        if (named.isEmpty()) {
            for (Subject subject : ALL) {
                if (category.filter(subject.categories::contains).isPresent()) {
                    named.add(subject);
                }
            }
        }
        return named;
    }

    /// Whether two texts name things, and none of the other's.
    public static boolean differ(Collection<Subject> ones, Collection<Subject> others) {
        return !ones.isEmpty() && !others.isEmpty() && ones.stream().noneMatch(others::contains);
    }
}
