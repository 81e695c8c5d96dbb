package linli.text;

import java.util.EnumSet;
import java.util.Optional;
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
    /// Nobody is to come any more, or it was never meant so; of a quarrel, the two have made it up: 算了不用了 我老公会弄, 报错了, 我们自己讲好了.
    NOT_WANTED,
    /// Nobody is to come and nothing is to be done, it only did them good to say it: 不要派人来 我就是讲讲.
    CONFIDED,
    /// Anything else they tell of it.
    TOLD;

    private static final String FILLING = "[啊呀呢哦噢哈嘛吧啦咯哟的了撒诶咧哎唉嗯好?。.!~,， ]";
    private static final String DONE = "(?:了|哒|啦|嘞)";
    private static final Pattern CAME = Pattern.compile("^(?:终于|现在|都|已经|" + FILLING + ")*+(?:来|有)" + DONE + "(?:来|有|谢谢|快去.{1,6}|兄弟们|" + FILLING + ")*+$");
    private static final Pattern STOPPED = Pattern.compile("^(?:终于|现在|都|已经|" + FILLING + ")*+(?:停|没声|没响|走|歇|散)" + DONE + "音?(?:停|走|散|歇|" + FILLING + ")*+$");
    private static final Set<Subject> COME = EnumSet.of(Subject.WATER, Subject.POWER, Subject.GAS, Subject.NET, Subject.HEATING);
    private static final Set<Subject> STOP = EnumSet.of(Subject.NOISE, Subject.DOGS, Subject.FUMES, Subject.DRAIN, Subject.WALL);

    /// 有了有了 of water and 停了 of a noise are good news, and of the other the opposite; of most things they say neither.
    ///
    /// @param plain a text as [PlainText] leaves it
    /// @param about what the matter is about
    public static Optional<Standing> ofComingAndStopping(String plain, Set<Subject> about) {
        boolean hasCome = CAME.matcher(plain).matches();
        boolean hasStopped = STOPPED.matcher(plain).matches();
        return hasCome && isOneOf(COME, about) || hasStopped && isOneOf(STOP, about) ? Optional.of(OVER)
                : hasCome && isOneOf(STOP, about) || hasStopped && isOneOf(COME, about) ? Optional.of(NOT_YET)
                : Optional.empty();
    }

    /// Whether words say one of these two of whatever they are about.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean isOfComingOrStopping(String plain) {
        return CAME.matcher(plain).matches() || STOPPED.matcher(plain).matches();
    }

    private static boolean isOneOf(Set<Subject> subjects, Set<Subject> about) {
        return about.stream().anyMatch(subjects::contains);
    }
}
