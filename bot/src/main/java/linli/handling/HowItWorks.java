package linli.handling;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.alarm.Call.Word;
import linli.alarm.TheirAlarms;
import linli.cases.Case;
import linli.cases.Prodding;
import linli.community.OrgUnit;
import linli.decide.Decided;
import linli.decide.Decision;
import linli.decide.Reason;
import linli.message.IssueReply;
import linli.message.Purpose;
import linli.text.Labour;
import linli.text.Sureness;
import linli.turn.Receipt;
import linli.turn.Turn;
import linli.wording.Phrase;

/// Tells whoever asks Linli itself, 帮助 or 你能干什么, what they can say to it: a colleague with a staff group, somebody who passes things on, or a
/// resident. Where nobody has called it, such words are meant for somebody else.
record HowItWorks(Turn turn) {
    private static final Duration STILL_READ = Duration.ofMinutes(10);
    private static final Duration JUST_NOW = Duration.ofMinutes(3);
    private static final Duration STILL_SPOKEN_OF = Duration.ofHours(1);
    private static final int SHORTHAND = 8;
    private static final Pattern WISH = Pattern.compile(
            "(?:@邻里[\\s\\u2005]*)?(?:那|哦|噢|[,， ])*(?:帮助|help|菜单|功能|使用说明|说明书?|(?:这个|你|邻里)?怎么用|怎么(?:使?用|弄)(?:你|这个)?|(?:你|您|我|邻里)?(?:都|还)?(?:能|可以|会)(?:帮我|帮忙)?(?:做|干|办)?(?:什么|啥|哪些)事?情?)"
                    + "[\\s。?？!！啊呀呢吗]*",
            Pattern.CASE_INSENSITIVE);

    /// 怎么接单, of colleagues to Linli alone.
    private static final String WORK = "(?:接单?|转(?:给别人|给人|单|派|交)?|退(?:单|回)?|办结|结单|延期|挂起|请假|销假|操作|回复?)";
    private static final String HOW = "(?:怎么|咋|如何)(?:个|样)?";
    private static final Pattern HOW_TO_WORK = Pattern.compile("(?:@?邻里|请问|那|这个?|我|要|[\\s,，])*(?:" + HOW + WORK + "(?:法|掉)?|" + WORK + "(?:要|是|该|得)*" + HOW + "(?:弄|搞|办|操作|写|回|用|说|发|接|请|转)?)[的呀啊呢吗啦了\\s。?？!！]*");

    /// Tells it to whoever asked that.
    Optional<IssueReply> answer() {
        boolean isAsked = turn.message().forwarded().isEmpty() && (mayBe(turn.message().text()) || asksHowToWork()) && (turn.isCalled() || hasJustSpokenOfItself());
        if (isAsked) {
            turn.say(turn.speech().wording().say(phrase()), Purpose.REPLY, Optional.empty(), false);
        }
        return isAsked ? Optional.of(Receipt.ofCommand(turn.message(), Optional.empty())) : Optional.empty();
    }

    /// Whether words may ask that, before anybody knows whom.
    static boolean mayBe(String text) {
        return WISH.matcher(text.strip()).matches();
    }

    private boolean asksHowToWork() {
        return turn.message().isPrivate() && turn.site().community().person(turn.message().sender()).isPresent() && HOW_TO_WORK.matcher(turn.message().text().strip()).matches();
    }

    /// 那你会什么 right after 你是真人吗 is said to Linli still.
    private boolean hasJustSpokenOfItself() {
        return Stream.of(Phrase.WHO_LINLI_IS, Phrase.LINLI_IS_HERE, Phrase.LINLI_CANNOT_REMIND)
                .anyMatch(phrase -> turn.wasSaid(turn.speech().say(phrase), JUST_NOW));
    }

    /// Colleagues who get cards need nobody to call them back for a word that was not understood, least of all themselves.
    ///
    /// @return whether the sender is one of these, who was told how to say it
    boolean tellWhoeverWorksOnCases(Decided decided) {
        boolean isLost = isNotUnderstood(decided.reason()) && decided.decision() instanceof Decision.HandOver
                && turn.message().isPrivate() && turn.message().forwarded().isEmpty() && worksOnCases();
        if (isLost && passedOnToWhoeverIsCalled()) {
            return true;
        }
        var only = isLost ? theOnlyOneTheyHave() : Optional.<Case>empty();
        if (only.isPresent()) {
            turn.site().community().person(turn.message().sender()).ifPresent(by -> new Prodding(turn.bench()).note(only.get(), by, turn.message().text().strip()));
            turn.say(turn.speech().say(Phrase.WRITTEN_DOWN, "case", only.get().label()), Purpose.REPLY, Optional.of(only.get()), false);
            return true;
        }
        String how = turn.speech().wording().say(Phrase.NOT_UNDERSTOOD);
        if (isLost && !turn.wasSaid(how, STILL_READ)) {
            turn.say(how, Purpose.REPLY, Optional.empty(), false);
        }
        return isLost;
    }

    /// What is told and asks nothing is of that.
    private Optional<Case> theOnlyOneTheyHave() {
        String plain = turn.plain();
        boolean isTold = turn.site().interpreter().knownTalk().labour(plain, Sureness.AT_ALL) == Labour.TOLD && turn.message().quote().isEmpty() && !plain.contains("?");
        var inHand = turn.tx().cases().openOwnedBy(turn.message().sender(), 2);
        return isTold && inHand.size() == 1 ? Optional.of(inHand.getFirst()) : Optional.empty();
    }

    /// Whoever was called to a danger just now speaks of that, in whatever words.
    private boolean passedOnToWhoeverIsCalled() {
        var person = turn.site().community().person(turn.message().sender());
        var theirs = new TheirAlarms(turn.tx().alarms(), turn.tx().cases(), turn.site().community(), turn.now());
        var about = person.stream().flatMap(who -> theirs.of(who, Word.THERE).stream())
                .filter(danger -> danger.openedAt().isAfter(turn.now().minus(STILL_SPOKEN_OF)))
                .findFirst();
        about.ifPresent(danger -> turn.scene().alarmOf(danger).ifPresent(alarm -> {
            turn.relay().more(alarm, danger, turn.message().sender(), person.orElseThrow().titled(), turn.message().text());
            turn.say(turn.speech().say(Phrase.ALARM_PASSED_ON, "case", danger.label()), Purpose.REPLY, Optional.of(danger), false);
        }));
        return about.isPresent();
    }

    /// 还来得及吗 of somebody who works on cases is about one of these.
    private boolean isNotUnderstood(Reason reason) {
        return reason == Reason.CALLED_AND_NOTHING_FITS
                || reason == Reason.NO_ENTRY_ANSWERS && turn.message().text().strip().length() <= SHORTHAND;
    }

    private boolean worksOnCases() {
        return turn.site().community().person(turn.message().sender()).filter(person -> !person.isVolunteer()).isPresent();
    }

    private Phrase phrase() {
        if (hasStaffGroup() || asksHowToWork()) {
            return Phrase.HELP_STAFF;
        }
        return turn.site().community().person(turn.message().sender()).isPresent() ? Phrase.HELP_COLLEAGUE : Phrase.HELP;
    }

    private boolean hasStaffGroup() {
        return turn.site().community().organisation().heldBy(turn.message().sender()).stream()
                .map(OrgUnit::staffGroup).anyMatch(Optional::isPresent);
    }
}
