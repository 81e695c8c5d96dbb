package linli.reply;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.text.PlainText;

/// What a colleague tells of a case they point at in words of their own, which may be several clauses: 接 供电所说9点前来电, 要等配件 厂家说下周二到, 今晚八点跟派出所
/// 一起去, 接触不良 这回真好了.
///
/// @param move how it moves the case on, if it does
/// @param note what is to be kept with it
public record WorkReport(Optional<CaseReply> move, String note) {
    private static final Pattern PAUSE = Pattern.compile("[\\s,，。.!;；、~]+");
    private static final String FILLING = "(?:我们?|先|就|已经?|刚才?|正|现在|马上|这就|还|也|都|再|又|一起|准备|打算|安排|带(?:着)?\\p{IsHan}{1,4}?|[跟和同]\\p{IsHan}{1,6}?|[今明后]天|今晚|上午|中午|下午|晚上|[0-9一二两三四五六七八九十]{1,3}点(?:半|钟)?)*";
    private static final Pattern TAKEN = Pattern.compile(
            "(?:1(?![0-9:点])|(?:我|我来)?接(?:了|单|手)?(?!触|口|头|线|好|通|电话|水|收|到)|我来(?!过|说|晚)|收到|好的|ok|明白|知道了|可以)(?:[\\s,，。.!:：]+|(?=\\p{IsHan}))");
    private static final Pattern AT_WORK = Pattern.compile("(?:" + FILLING + "(?:"
            + "去(?!年|世|掉|除|向)\\p{IsHan}{0,8}|在[去来查看修弄办搞联核处协赶]\\p{IsHan}{0,8}|到(?:现场|场)\\p{IsHan}{0,4}|赶过?[去来]\\p{IsHan}{0,4}|[上登]门\\p{IsHan}{0,6}|过[去来]\\p{IsHan}{0,6}"
            + "|[了]解\\p{IsHan}{0,4}|核实\\p{IsHan}{0,4}|协调\\p{IsHan}{0,4}|跟进\\p{IsHan}{0,2}|盯(?:着|一下)\\p{IsHan}{0,2}|联系\\p{IsHan}{0,8}|约谈?\\p{IsHan}{0,8}|找\\p{IsHan}{1,6}[谈说讲问]\\p{IsHan}{0,4}"
            + "|看(?:了|过)?监控\\p{IsHan}{0,2}|调(?:了)?监控\\p{IsHan}{0,4}|[查劝谈问]了\\p{IsHan}{0,6}|派\\p{IsHan}{1,6}[去来]\\p{IsHan}{0,4}|[拉围设]\\p{IsHan}{0,3}(?:警戒线|护栏|警示\\p{IsHan})\\p{IsHan}{0,2}"
            + "|(?:师傅|维保|维修|物业|电工|工人|厂家|施工队|保洁|环卫|供电所?|自来水)\\p{IsHan}{0,6}(?:来|到|修|处理|看|查|弄)\\p{IsHan}{0,4}))");
    private static final Pattern IN_VAIN = Pattern.compile(".*(?:没[人去来到接空时找]|不[在去来到接]|[来去到修弄]不了|不肯|不愿|拒|未|[?？吗么]|过年|谁|什么|怎么|希望|建议|应该|最好|要是|如果|是不是|报维修基金|走不开|请.{0,4}去).*");
    private static final Pattern WAITS = Pattern.compile("(?:要|得|还|在|需要|只能|我们?|[\\s,，])*等(?!下|会|一)\\p{IsHan}{0,10}|\\p{IsHan}{0,6}(?:没有?|缺|差)(?:配件|零件|材料|货|件)了?");
    private static final Pattern GOODS = Pattern.compile(".*(?:配件|零件|材料|货|件|灯泡|灯管|主板|皮带|锁芯|玻璃|门).*");
    private static final Pattern ARRIVES = Pattern.compile(".*(?:到货?|来货?|有货?|发货|送[来到])(?:了)?$");
    private static final Pattern DONE = Pattern.compile(".{0,16}?(?:(?:修|弄|搞|换|装|接|通|清|焊|补|拧|焊接|疏通|处理|解决|恢复|调|清理|清运|清|打扫|扫|拖|搬|移|推|运)(?:好|完|通|上|走|掉|干净|紧|开)(?:了|啦)|(?:换|修|清|装|补|焊|疏通|清理|清运)(?:了|啦)|(?<![打说讲谈量约系备问看沟想订定代排吃睡接送和])(?:好|亮|通)(?:了|啦)|(?:来[水电气]|[水电气]来|能用|可以用|恢复正常|正常)(?:了|啦)?)[啊哈哦的]*");
    private static final Pattern PENDING = Pattern.compile("还[没要差得在]|没(?:修|弄|搞|换|装|通|清|好|办|完)|未|快(?!递)|就[好来]|才能|预计|估计|争取|可能|如果|要是|明[天早晚]|后天|等|不好|不行|一半|临时|暂时|先|[说讲]");

    /// What was said of it, with the case's number left out.
    public static WorkReport of(String words, Instant now, ZoneId zone) {
        String plain = PlainText.of(words);
        var taken = TAKEN.matcher(plain);
        boolean isTaken = taken.lookingAt();
        String rest = isTaken && taken.end() <= words.length() ? words.substring(taken.end()).strip() : words.strip();
        var clauses = PAUSE.splitAsStream(PlainText.of(rest)).filter(clause -> !clause.isEmpty()).toList();
        return new WorkReport(move(clauses, PlainText.of(rest), isTaken, now, zone), rest);
    }

    private static Optional<CaseReply> move(List<String> clauses, String plain, boolean isTaken, Instant now, ZoneId zone) {
        var time = Until.aheadIn(plain, now, zone);
        boolean waits = clauses.stream().anyMatch(clause -> WAITS.matcher(clause).matches());
        if (time.filter(when -> arrivesThen(clauses, when, waits)).isPresent()) {
            return Optional.of(new CaseReply.Suspend(Optional.empty(), time.get() + " " + plain));
        }
        if (!isTaken && isDone(clauses, plain)) {
            return Optional.of(new CaseReply.Close(Optional.empty(), plain));
        }
        boolean isWorkedOn = isTaken || clauses.stream().anyMatch(clause -> AT_WORK.matcher(clause).matches() && !IN_VAIN.matcher(plain).matches());
        boolean isWorkThen = waits && time.isPresent();
        return isWorkedOn || isWorkThen ? Optional.of(new CaseReply.Promise(Optional.empty(), time.filter(when -> isTheirs(clauses, when)).orElse(""))) : Optional.empty();
    }

    private static boolean arrivesThen(List<String> clauses, String time, boolean waits) {
        return clauses.stream().anyMatch(clause -> clause.contains(time) && ARRIVES.matcher(clause).matches() && (waits || GOODS.matcher(clause).matches()));
    }

    /// 供电所说9点前来电 is no time of theirs.
    private static boolean isTheirs(List<String> clauses, String time) {
        return clauses.stream().anyMatch(clause -> clause.contains(time) && !clause.matches(".*[说讲开关营].*"));
    }

    private static boolean isDone(List<String> clauses, String plain) {
        return !clauses.isEmpty() && DONE.matcher(clauses.getLast()).matches() && !PENDING.matcher(plain).find() && !Offhand.asksSomething(plain);
    }
}
