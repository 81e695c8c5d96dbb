package linli.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.text.PlainText;

/// One word on several cases at once: 4 1001 1002, 1001和1002都接了, 1003.1004 收到.
///
/// @param parts what is said of each, in the order in which they were named
/// @param areNumbersFirst whether all that stands in front are numbers of cases, of which one may be a slip; 4 1001 2000 may name a case and a price
public record Several(List<Part> parts, boolean areNumbersFirst) {
    /// @param text what would say so of this one alone
    public record Part(CaseReply reply, String text) {}

    private static final int MOST = 8;
    private static final int LONGEST = 200;
    private static final String NUMBER = "#?" + CaseNumbers.DIGITS + CaseNumbers.NO_AMOUNT + CaseNumbers.CALLED_NUMBER;
    private static final String BETWEEN = "[\\s,，.。、;；+&/和跟与及还有]{1,4}";
    private static final Pattern WORD_FIRST = Pattern.compile(
            "(?<word>[1-5]|[\\p{IsHan}]{1,4})[\\s,，.。:：、#]*(?<numbers>" + NUMBER + "(?:" + BETWEEN + NUMBER + ")+)(?<rest>(?:[\\s,，.。:：、].*)?)", Pattern.DOTALL);
    private static final Pattern NUMBERS_FIRST = Pattern.compile(
            "(?<word>)(?<numbers>" + NUMBER + "(?:" + BETWEEN + NUMBER + ")+)[\\s,，.。:：、]*(?:这?[两几三四]?[个件])?(?:我?(?:都|全部?|一起))*(?<rest>.*)", Pattern.DOTALL);
    /// What one says of some, and then of others.
    private static final Pattern OF_THESE = Pattern.compile(
            "(?:是|就|那|和|但|还有|[\\s,，])*(?<numbers>" + NUMBER + "(?:" + BETWEEN + NUMBER + ")*)[\\s,，.。:：、]*(?:这?[两几三四]?[个件])?(?:我?(?:都|全部?|一起))*(?:是(?!不|否))?(?<rest>.+)", Pattern.DOTALL);
    /// 赔1800 is a price.
    private static final Pattern NEXT = Pattern.compile("(?<=[\\p{IsHan}a-z✅&&[^是就那但有]])(?<![赔付收花退补共费价交罚借还欠]|[赔付收花退补交罚借还欠][了他她])[\\s,，。;；]*(?=(?:是|就|那|但|还有)?#?" + CaseNumbers.DIGITS + CaseNumbers.NO_AMOUNT + "(?![个号栋点]))");
    private static final Pattern SLIP = Pattern.compile("^(?:@?邻里|不对|不是|哦|啊|额|等下|等一下|[说搞打点发回弄]?错了|那|嗯|[\\s,，。.!])+(?=#?[1-9])");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,7}");

    public Several {
        parts = List.copyOf(parts);
    }

    public List<CaseReply> replies() {
        return parts.stream().map(Part::reply).toList();
    }

    public static Optional<Several> in(String text) {
        String plain = PlainText.of(CaseNumbers.inDigits(text));
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        return List.of(WORD_FIRST, NUMBERS_FIRST).stream()
                .map(form -> form.matcher(plain))
                .filter(found -> found.matches())
                .map(found -> new Several(DIGITS.matcher(found.group("numbers")).results()
                        .map(number -> ((found.group("word") + " " + number.group()).strip() + " " + found.group("rest").strip()).strip())
                        .distinct().limit(MOST)
                        .flatMap(one -> read(one).map(reply -> new Part(reply, one)).stream())
                        .toList(), found.group("word").isEmpty()))
                .filter(several -> several.parts().size() > 1)
                .findFirst()
                .or(() -> eachItsOwn(plain));
    }

    /// 1001接了 1002转老郑, 1001 1002都接 1002吴警官也去, 不对 1002是明天 1001下午
    private static Optional<Several> eachItsOwn(String plain) {
        String told = SLIP.matcher(plain).replaceFirst("");
        var parts = List.of(NEXT.split(told));
        boolean isAnyRead = parts.stream().anyMatch(part -> numbered(part).anyMatch(one -> read(one).isPresent()));
        var replies = parts.stream().flatMap(Several::numbered).flatMap(one -> read(one).or(() -> kept(one)).map(reply -> new Part(reply, one)).stream()).toList();
        boolean isEachTold = parts.size() > 1 && ShortReply.parse(plain).filter(reply -> !(reply instanceof CaseReply)).isEmpty();
        boolean areAll = (isAnyRead || isEachTold) && replies.size() > 1 && replies.size() <= MOST && parts.stream().allMatch(part -> OF_THESE.matcher(part).matches());
        return areAll ? Optional.of(new Several(replies, true)) : Optional.empty();
    }

    /// 1001 1002都接 is one word for each of them.
    private static Stream<String> numbered(String part) {
        var found = OF_THESE.matcher(part);
        return found.matches()
                ? DIGITS.matcher(found.group("numbers")).results().map(number -> number.group() + " " + found.group("rest").strip())
                : Stream.empty();
    }

    /// 1001好了 1002还要个梯子: what is said of the other is kept.
    private static Optional<CaseReply> kept(String part) {
        return Offhand.number(part).map(number -> (CaseReply) new CaseReply.Told(Optional.of(number), Offhand.words(part)))
                .filter(_ -> !Offhand.words(part).isBlank());
    }

    /// What moves a case on; a note may well name another case.
    private static Optional<CaseReply> read(String one) {
        return ShortReply.parse(one).filter(CaseReply.class::isInstance).map(CaseReply.class::cast)
                .filter(reply -> !(reply instanceof CaseReply.Note || reply instanceof CaseReply.Garbled) && reply.number().isPresent());
    }
}
