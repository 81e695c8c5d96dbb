package linli.reply;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.community.Community;
import linli.community.Leave;
import linli.community.Person;
import linli.reply.LeaveReading.Taken;
import linli.reply.SpokenLeave.Lacks;
import linli.reply.SpokenLeave.Talk;
import linli.reply.SpokenLeave.Told;
import linli.roster.SpokenDays;
import linli.wording.Phrase;

/// Takes apart a line of which it is known that it is about somebody who will not be there, in whatever words: 我下午去医院复查 三点以后李想顶我. What is
/// left over is a reason.
///
/// @param speaker whose leave it is where nobody else is named
public record LeaveInPassing(Community community, Person speaker, LocalDateTime now) {
    private static final String DOES = "(?:先|来|帮|也|就|去|给|替|你|多|暂时|临时|[\\s])*(?:顶|替|代|帮|坐|看|盯|带|接|管|值|照看|照应|负责)[^\\s,，。]*";
    private static final Pattern I_DO = Pattern.compile("我(?:先|来|帮|也|就|去|给|替|[他她])*(?:看着|盯着|接着|接手|管着|顶|坐着|坐镇|带着|照看)[^\\s,，。]*");
    private static final Pattern RETURNS = Pattern.compile(
            "(?<day>" + SpokenDays.DAY + ")(?:上午|早上|我|[他她]|,|，| )*(?:才|再|就)?(?:能|可以)?(?:回来?(?:上班)?|来上班|到岗|过来|(?<=[才再能])来)(?!看|复查|弄|修)了?");
    private static final Pattern ASKS = Pattern.compile("[?？吗]|怎么|谁|哪|什么|能不能|可不可以");
    /// 让我, 给我 and 替我 are of whoever stands in.
    private static final Pattern OF_ONESELF = Pattern.compile("(?<![让给帮替叫跟找])我(?!们|(?:先|来|帮|就)*(?:看着|盯着|接着|顶))");
    private static final Pattern YES = Pattern.compile("(?:哦|噢|嗯+|恩|对|是|好|行|没错|就是|不对|不是|[的啊呀吧哈呢,，。.!\\s])*");

    /// @param plain a text as `PlainText` leaves it, colleagues in it by their full names
    public SpokenLeave read(String plain) {
        var standIn = standIn(SpokenDays.spelledOut(plain));
        var reading = new LeaveReading(community, speaker, now);
        var who = reading.named(standIn.rest());
        boolean isOwn = OF_ONESELF.matcher(standIn.rest()).find() || who.found().isEmpty() && LeaveWords.OF_ILLNESS.matcher(plain).find();
        if (ASKS.matcher(plain).find() || !isOwn && who.found().isEmpty()) {
            return new Talk();
        }
        var whose = isOwn ? Optional.<Person>empty() : who.found();
        var days = untilTheReturn(who.rest()).or(() -> reading.days(who.rest(), "").found());
        return days.<SpokenLeave>map(found -> new Told(whose, standIn.found(), false, found))
                .orElseGet(() -> new Lacks(whose, isOwn && LeaveWords.OF_ILLNESS.matcher(plain).find() ? Phrase.LEAVE_TODAY : Phrase.LEAVE_WHICH_DAYS));
    }

    /// Who stands in, where a line says little else: 对的 罗小燕顶.
    public Optional<Person> standInAlone(String plain) {
        var standIn = standIn(plain);
        return standIn.found().filter(_ -> YES.matcher(standIn.rest()).matches());
    }

    /// Whether it is no more than a yes.
    public static boolean isYes(String plain) {
        return !plain.isBlank() && !plain.contains("不") && YES.matcher(plain).matches();
    }

    /// The first day on which they are there again: 我下礼拜三才回.
    public Optional<LocalDate> returns(String plain) {
        var returns = RETURNS.matcher(SpokenDays.spelledOut(plain));
        return returns.find() ? SpokenDays.parse(returns.group("day"), now.toLocalDate()).map(Leave::from) : Optional.empty();
    }

    private Optional<Leave> untilTheReturn(String line) {
        var back = returns(line).filter(day -> day.isAfter(now.toLocalDate()));
        String before = RETURNS.matcher(line).replaceFirst(" ");
        var from = SpokenDays.in(before).flatMap(said -> SpokenDays.parse(said, now.toLocalDate())).map(Leave::from).orElse(now.toLocalDate());
        return back.filter(from::isBefore).map(day -> new Leave(from, day.minusDays(1), Leave.Part.WHOLE));
    }

    private Taken<Person> standIn(String line) {
        for (Person person : community.people().values()) {
            String name = Pattern.quote(person.name());
            var asked = Pattern.compile("(?:让|叫|由|请|喊|换|找|归|问)(?:一下)?" + name + "(?:" + DOES + ")?|" + name + DOES + "|都?[转交移]给" + name).matcher(line);
            if (line.contains(person.name()) && asked.find()) {
                return new Taken<>(Optional.of(person), line.substring(0, asked.start()) + " " + line.substring(asked.end()));
            }
        }
        var own = I_DO.matcher(line);
        return own.find() ? new Taken<>(Optional.of(speaker), line.substring(0, own.start()) + " " + line.substring(own.end())) : new Taken<>(Optional.empty(), line);
    }
}
