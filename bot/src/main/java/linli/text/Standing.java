package linli.text;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// How a matter stands, in a line of somebody of whom it is known that they speak of it: such words mean anything, and are read only where the matter is known.
public enum Standing {
    /// It is over, whoever did it: 来电了, 隔壁帮我弄开了, 是我拿错卡了.
    OVER,
    /// It is not over, or over in part, or back: 又满了, 推是能推开了 但不会自己关.
    NOT_YET,
    /// How far is it, when does somebody come: 还冇来, 路灯进度.
    ASKED,
    /// Somebody is to come, or something is to be done: 能不能今晚修, 先拉个警戒线撒.
    WANTED,
    /// Anything else they tell of it.
    TOLD;

    private static final int LONGEST = 40;
    private static final String FILLING = "[啊呀呢哦噢哈嘛吧啦咯哟的了撒诶咧哎唉嗯好?。.!~,， ]";
    private static final String SO = FILLING + "*";
    private static final Pattern ASKS = Pattern.compile("几点|几时|何时|(?:什么|啥)时候|多久|好久(?:来|能|会|修|才)|哪天|进度|进展|下文|怎么样了|咋样了|到哪一?步|管不管|来不来|有没有人|人影|人呢|([修弄来看换清办])[没冇]\\1"
            + "|(?:看|见)(?:到)?人(?!家)|(?:还|都|半天|一直|怎么|咋)(?:没|冇|不见)(?:得|有)?(?:一个|个)?人?(?:来|上门|到|过来|管|理|联系|动静|回音|消息)(?!电|水|气|网)(?:过|我|呢|了)*" + SO + "$"
            + "|(?:有人)?(?:修|弄|搞|换|清|通|处理|解决|安排|看|办|来)(?:好|完|过|到|了)*(?:没有?|冇|不曾|了?吗|没得)" + SO + "$");
    private static final Pattern WANTS = Pattern.compile("(?:能不能|可不可以|能否|麻烦|请|帮忙|赶紧|赶快|快点|快(?=[来叫派修弄])|尽快|还是|就|今晚|今天)[^,， ]{0,8}(?:来|修|弄|搞|处理|解决|安排|派|管|换|清|通)(?![了哒过])"
            + "|(?:叫|派|喊|找)(?:个|一?下|一?个)?(?:人|师傅|工人|物业)|(?:先|临时)(?:拉|围|放|贴|断|关|拆|弄|拿)");
    private static final Pattern BUT = Pattern.compile("又|还(?:是|在|有|没|冇|不|闪|滴|漏|响|堵|臭|吵)|仍|依旧|照样|越来越|更|但是?|就是(?!我|停)|不过|只是(?!我)|可是|没好|不行|有点|一半|(?:刚|才|快|要是|如果|等|万一|就怕|怕)|说(?:是|好|了)?.{0,4}[来修弄]|不会自己|没用|冇用|[吗么?]");
    private static final Pattern WORSE = Pattern.compile("又|还(?:是|在|有点|没有?|冇得?|不)|仍|依旧|照样|越来越|更加?|但是?|就是(?=.{2})|不过(?!去)|只是|可是|没好|不行|没用|冇用");
    private static final Pattern OWN_FAULT = Pattern.compile("(?:^|[哦噢啊哎原来结果其实,， ])(?:是|怪)(?!不是)(?:我|我们?家?|自己|他|她|家里|老公|老婆|孩子|崽|娃|停电|停水|欠费|没交|空开|总阀|开关|插头|电池|卡)[^?吗]{0,14}"
            + "|[^ ,，]{1,4}被(?:我|自己|老公|老婆|我[^ ,，]{1,2}|家里|孩子|崽)[^ ,，?]{0,6}(?:关|拔|拿|按|锁|碰|调|推)(?:了|掉|错|开|走)*|(?:我|是)?(?:拿|看|按|搞|弄|听|说|刷|记)错(?:了|卡|门|地方|人)*|虚惊一场|搞了个?乌龙|误会了?");
    private static final String DONE = "(?:了|哒|啦|嘞)";
    private static final Pattern ENDED = Pattern.compile("(?:修|弄|搞|换|打|推|拧|通|清|处理|关|接|装|捞|找|领|要|退|撬|拆|捅|疏|撞)(?:好|开|得?着|得?燃|得?通|得?动|干净|回来?|到|走|掉|上)" + DONE + "|(?:打|推|拧|关|刷|开|用|冲|点)得(?:开|动|上|燃|着|起|了|到)" + DONE + "?"
            + "|能(?:开|用|关|刷|上|冲|动|走|进)" + DONE + "|可以(?:用|开|刷|进|走)?" + DONE + "|(?<![不没])(?:好|亮|通|响|燃|找到|拿到|收到货|解决|搞定|恢复|正常|安静|清净|干净|消停|没事|不漏|不滴|不响|不吵|不臭|不闪|不晃|不堵|不卡|[来有通][电水气网])" + DONE
            + "|(?:开|挪|拖|清|拉|搬|收|拿|扫|捡|运|铲|抬|赶)(?:走|开|掉|干净)" + DONE + "|丢" + DONE + "丢" + DONE + "|(?:今天|现在|已经)?都?(?:恢复)?正常了?$|找到[!！]|^([动转响亮通燃])" + DONE + "\\1" + DONE);
    private static final Pattern CAME = Pattern.compile("^(?:终于|现在|都|已经|" + FILLING + ")*+(?:来|有)" + DONE + "(?:来|有|谢谢|快去.{1,6}|兄弟们|" + FILLING + ")*+$");
    private static final Pattern STOPPED = Pattern.compile("^(?:终于|现在|都|已经|" + FILLING + ")*+(?:停|没声|没响|走|歇|散)" + DONE + "音?(?:停|走|散|歇|" + FILLING + ")*+$");
    private static final Set<Subject> COME = EnumSet.of(Subject.WATER, Subject.POWER, Subject.GAS, Subject.NET, Subject.HEATING);
    private static final Set<Subject> STOP = EnumSet.of(Subject.NOISE, Subject.DOGS, Subject.FUMES, Subject.DRAIN, Subject.WALL);

    /// @param plain a text as [PlainText] leaves it
    /// @param about what the matter is about
    public static Standing of(String plain, Set<Subject> about) {
        if (plain.length() > LONGEST) {
            return TOLD;
        }
        boolean isOwnFault = OWN_FAULT.matcher(plain).find() && plain.indexOf('?') < 0 && !plain.contains("是不是") && !WORSE.matcher(plain).find();
        return isOwnFault || isOver(plain, about) ? OVER
                : ASKS.matcher(plain).find() ? ASKED
                : WANTS.matcher(plain).find() ? WANTED
                : WORSE.matcher(plain).find() ? NOT_YET : TOLD;
    }

    /// 有了有了 of water, 停了 of a noise: what is said so of few things else.
    public static boolean hasComeOrStopped(String plain, Set<Subject> about) {
        return isOneOf(COME, about) && CAME.matcher(plain).matches() || isOneOf(STOP, about) && STOPPED.matcher(plain).matches();
    }

    private static boolean isOver(String plain, Set<Subject> about) {
        boolean isEnded = ENDED.matcher(plain).find() || hasComeOrStopped(plain, about);
        return isEnded && !BUT.matcher(plain).find() && !ASKS.matcher(plain).find();
    }

    private static boolean isOneOf(Set<Subject> subjects, Set<Subject> about) {
        return about.stream().anyMatch(subjects::contains);
    }
}
