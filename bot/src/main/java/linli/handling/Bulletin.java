package linli.handling;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.act.GivenHere;
import linli.community.Group;
import linli.conversation.Announcement;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Purpose;
import linli.roster.SpokenDays;
import linli.roster.SpokenStretch;
import linli.text.Ellipsis;
import linli.text.Phrasing;
import linli.text.Question;
import linli.turn.SpeakersHome;
import linli.turn.Turn;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// What colleagues have told a group that takes place, 周五上午社区量血压: whoever asks when or where is told so in their words, until it is over.
record Bulletin(Turn turn, Understanding understanding) {
    private static final int SHORTEST = 12;
    private static final int LONGEST_QUESTION = 30;
    private static final int SHORTEST_NAME = 2;
    private static final Duration A_MONTH = Duration.ofDays(31);
    private static final Phrasing TO_ALL = Phrasing.of("通知|公告|各位|大家|居民|业主|住户|邻居们|免费|欢迎|报名|上门|请(?!假|客|教|问)");
    private static final Phrasing PASTED = Phrasing.of("[【\\[]?(?:温馨|重要|紧急)?(?:通知|公告|提示).*");
    private static final Pattern HEADING = Pattern.compile("^[【\\[]?(?:温馨|重要|紧急)?(?:通知|公告|提示)[】\\]]?[:： ]*");
    private static final Pattern CALL = Pattern.compile("^@?邻里");
    private static final Pattern DAY = Pattern.compile("[今明后]天|今晚|明晚|(?:周|星期|礼拜)[一二三四五六日天]|[0-9]{1,2}[号日]");
    private static final Set<Question.Aspect> WHEN_OR_WHERE = Collections.unmodifiableSet(EnumSet.of(Question.Aspect.TIME, Question.Aspect.PLACE));

    /// Whether a line may be one.
    ///
    /// @param plain a text as `PlainText` leaves it
    /// @param isOfStaff a neighbour's is one where it was pasted
    static boolean mayBeOne(String plain, boolean isOfStaff) {
        return plain.length() >= SHORTEST && (isOfStaff ? TO_ALL.isIn(plain) : PASTED.matches(plain)) && DAY.matcher(plain).find();
    }

    void putUp() {
        String plain = turn.plain();
        var group = turn.group().filter(here -> !here.isStaff()).filter(_ -> mayBeOne(plain, turn.isStaff()) && isHarmless());
        var by = Optional.of(turn.message().sender()).filter(_ -> turn.isStaff());
        group.flatMap(here -> stretch(plain).map(when -> Announcement.ofWhatTakesPlace(here.id(), turn.now(), by, turn.message().text(), when.from(), when.until())))
                .ifPresent(turn.tx().conversations()::announce);
    }

    private boolean isHarmless() {
        return understanding.pieces().stream().allMatch(piece -> switch (piece.kind()) {
            case EMERGENCY, FRAUD, DISPUTE -> false;
            case SERVICE_REQUEST, SUGGESTION, QUESTION, CHATTER -> true;
        });
    }

    private Optional<SpokenStretch> stretch(String plain) {
        var zone = turn.site().community().zone();
        return SpokenStretch.in(plain, turn.now(), zone).or(() -> SpokenDays.in(plain)
                .flatMap(days -> SpokenDays.parse(days, LocalDate.ofInstant(turn.now(), zone)))
                .map(days -> new SpokenStretch(turn.now(), days.until().plusDays(1).atStartOfDay(zone).toInstant())));
    }

    Optional<IssueReply> answer() {
        String plain = turn.site().knowledge().dialect().standard(turn.plain());
        boolean mayBe = plain.length() <= LONGEST_QUESTION && turn.group().filter(Group::isStaff).isEmpty() && !turn.isBundle() && !turn.isStaff() && isHarmless();
        return Optional.of(plain).filter(_ -> mayBe && asksWhenOrWhere(plain)).map(Bulletin::named).filter(named -> named.length() >= SHORTEST_NAME)
                .flatMap(named -> up().filter(notice -> tellsOf(notice, named)).findFirst())
                .map(this::told);
    }

    private static boolean asksWhenOrWhere(String plain) {
        return Question.hasAskingWords(plain) && (DAY.matcher(plain).find() || !Collections.disjoint(Question.of(plain).aspects(), WHEN_OR_WHERE));
    }

    private static String named(String plain) {
        return Ellipsis.named(CALL.matcher(plain).replaceFirst(""));
    }

    private Stream<Announcement> up() {
        var community = turn.site().community();
        var groups = turn.message().group().map(here -> Stream.concat(Stream.of(here), community.groupsOfTheCompound(here).stream()).toList())
                .orElseGet(() -> community.groupsOf(new SpeakersHome(turn).ofSender()));
        return groups.stream()
                .flatMap(group -> turn.tx().conversations().announced(group, turn.now(), turn.now().plus(A_MONTH)).stream())
                .filter(Announcement::takesPlace);
    }

    private static boolean tellsOf(Announcement notice, String named) {
        return named.codePoints().filter(Character::isIdeographic).allMatch(c -> notice.what().indexOf(c) >= 0);
    }

    private IssueReply told(Announcement notice) {
        var speech = turn.speech();
        String at = speech.since(notice.at(), turn.now());
        String text = speech.quote(HEADING.matcher(notice.what()).replaceFirst(""));
        String word = notice.by().map(by -> speech.say(Phrase.TOLD_ALL, "by", speech.titled(by), "at", at, "text", text))
                .orElseGet(() -> speech.say(Phrase.TOLD_ALL_HERE, "at", at, "text", text));
        boolean isSaid = turn.isCalled() || turn.hasBudget() && !turn.wasSaid(word, GivenHere.A_MOMENT);
        if (isSaid) {
            turn.say(word, Purpose.REPLY, Optional.empty(), !turn.isCalled());
        }
        var piece = understanding.pieces().getFirst();
        return new IssueReply("", piece.text(), piece.kind(), piece.category(), isSaid ? Act.ANSWER : Act.SILENT, Optional.empty(), Optional.empty());
    }
}
