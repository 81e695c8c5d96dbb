package linli.decide;

import java.util.Optional;
import java.util.regex.Pattern;
import linli.answer.Answers;
import linli.cases.Case;
import linli.community.Community;
import linli.community.Group;
import linli.decide.Decision.Alarm;
import linli.decide.Decision.Ask;
import linli.decide.Decision.Collect;
import linli.decide.Decision.HandOver;
import linli.decide.Decision.Join;
import linli.decide.Decision.Open;
import linli.decide.Decision.Silent;
import linli.decide.Decision.Warn;
import linli.knowledge.Entry;
import linli.knowledge.Knowledge;
import linli.message.Kind;
import linli.message.Severity;
import linli.text.Blows;
import linli.text.Echo;
import linli.text.PersonWanted;
import linli.text.PlainText;
import linli.text.Question;
import linli.text.RightsQuestion;
import linli.understand.Issue;

/// The one place where it is chosen what Linli does about an issue. Pure: everything it goes by is handed to it.
public final class Decider {
    /// Whoever asks for a human gets one, called by name or not.
    private static final Pattern HUMAN_WANTED = Pattern.compile("[\\s\\p{P}]*(?:转|找|要|接)?人工(?:客服|服务)?[\\s\\p{P}]*");
    /// 一楼的问狗丢了怎么找: a colleague asks for somebody else.
    private static final Pattern ASKED_FOR_ANOTHER = Pattern.compile("^.{1,16}(?:的|谁|[ ,，])(?:想|来)?问(?!题).{3,}");
    /// What a unit leader says of her house at a desk is a report from here on; below, colleagues may as well be talking of it.
    private static final double PLAIN_FAULT = 0.96;
    /// Talk as plain as this needs no answer even when it mentions Linli: 谢谢, 好的.
    private static final double PLAIN_TALK = 0.9;
    /// Whoever calls Linli and asks wants an answer, unless it is banter beyond doubt: 你叫什么名字呀.
    private static final double PLAIN_TALK_THAT_ASKS = 0.98;

    private final Community community;
    private final Answers answers;
    private final Thresholds thresholds;
    private final FittingEntries entries;
    private final OnQuestions questions;

    public Decider(Community community, Knowledge knowledge, Answers answers, Thresholds thresholds) {
        this.community = community;
        this.answers = answers;
        this.thresholds = thresholds;
        this.entries = new FittingEntries(community, knowledge, answers, thresholds.answer());
        this.questions = new OnQuestions(entries);
    }

    /// The same, who knows more.
    public Decider knowing(Knowledge all) {
        return new Decider(community, all, answers.knowing(all), thresholds);
    }

    /// Whether the text asks for a human and nothing else.
    public static boolean isHumanWanted(String text) {
        return HUMAN_WANTED.matcher(text).matches();
    }

    /// From how sure on a danger calls people out.
    public double sureOfDanger() {
        return thresholds.alarm();
    }

    public Decided decide(Issue issue, Circumstances now) {
        var decided = byItself(issue, now);
        return (isLeftAlone(decided) || isAnEcho(issue, decided)) && !now.isBundle()
                ? now.echoed(issue).map(open -> new Decided(new Join(open), Reason.ECHOED)).orElse(decided)
                : decided;
    }

    /// What says nothing by itself, or asks what no entry answers, may still be a few words on what neighbours are talking of.
    private static boolean isLeftAlone(Decided decided) {
        return switch (decided.reason()) {
            case NEEDS_NOBODY, NOT_SURE_ENOUGH, NO_ENTRY_ANSWERS, CALLED_AND_NOTHING_FITS -> true;
            case STAFF_TALK, BUDGET_USED_UP, SAID_ALREADY, ANSWERED_BY_ENTRY, IDEA_FOR_THE_DIGEST, PLACE_MISSING, FACT_MISSING, TOPIC_MISSING, NEW_MATTER,
                    SAME_MATTER, ECHOED, SCAM, DANGER, HUMAN_WANTED -> false;
        };
    }

    /// 我们这边也停了 tells of a fault, but not of which: neighbours have just said.
    private static boolean isAnEcho(Issue issue, Decided decided) {
        boolean isNew = decided.decision() instanceof Open || decided.decision() instanceof Ask;
        return isNew && issue.kind() == Kind.SERVICE_REQUEST && (Echo.isBare(PlainText.of(issue.text())) || Echo.isOfAStop(PlainText.of(issue.text())));
    }

    private Decided byItself(Issue issue, Circumstances now) {
        if (isHumanWanted(issue.text()) || now.isCalled() && !now.isBundle() && PersonWanted.isIn(issue.text())) {
            return now.justOpened()
                    .map(open -> new Decided(new Join(open), Reason.HUMAN_WANTED))
                    .orElse(new Decided(new HandOver(), Reason.HUMAN_WANTED));
        }
        boolean staffTalk = now.group().filter(Group::isStaff).isPresent() && !now.isBundle() && !now.isCalled();
        if (staffTalk) {
            return amongColleagues(issue, now);
        }
        return switch (issue.kind()) {
            case EMERGENCY -> onDanger(issue, now);
            case FRAUD -> onScam(issue, now);
            case DISPUTE, SERVICE_REQUEST -> onMatter(issue, now);
            case SUGGESTION -> onSuggestion(issue, now);
            case QUESTION -> isMeant(issue, now) || OnQuestions.isKnownToBeAsked(issue) ? questions.decide(issue, now) : unsure(issue, now);
            case CHATTER -> onChatter(issue, now);
        };
    }

    /// Colleagues talk of dangers and faults all day, so only a danger that is beyond doubt, can be found and is not being seen to already calls
    /// anybody, and only what they say somebody told them, or they saw on their round, is a matter, and a plain fault in the house that the speaker leads.
    private Decided amongColleagues(Issue issue, Circumstances now) {
        var talk = new Decided(new Silent(), Reason.STAFF_TALK);
        return switch (issue.kind()) {
            case EMERGENCY -> issue.confidence() >= thresholds.alarmAmongColleagues() && issue.place().isFindable() && alarmUp(issue, now).isEmpty()
                    ? new Decided(new Alarm(), Reason.DANGER)
                    : talk;
            case SERVICE_REQUEST -> isBroughtIn(issue) || issue.confidence() >= PLAIN_FAULT && now.isOfTheirHouse(issue) ? taken(issue, now) : talk;
            case DISPUTE -> isBroughtIn(issue) ? taken(issue, now) : talk;
            case FRAUD, SUGGESTION, QUESTION, CHATTER -> talk;
        };
    }

    private boolean isBroughtIn(Issue issue) {
        return BroughtIn.isIn(PlainText.of(issue.text())) && issue.confidence() >= thresholds.actWhenCalled() && issue.place().building().isPresent();
    }

    private Decided onDanger(Issue issue, Circumstances now) {
        if (issue.confidence() < thresholds.alarm()) {
            return onMaybeDanger(issue, now);
        }
        return alarmUp(issue, now)
                .map(Decided::goingOnWith)
                .orElse(new Decided(new Alarm(), Reason.DANGER));
    }

    /// What nobody was woken up for is no alarm yet.
    private static Optional<Case> alarmUp(Issue issue, Circumstances now) {
        return now.sameMatter(issue).filter(open -> open.severity() == Severity.CRITICAL);
    }

    /// Somebody goes and looks; nobody is woken up, and nobody is asked first where it is.
    private Decided onMaybeDanger(Issue issue, Circumstances now) {
        if (issue.need() < thresholds.act() && !isMeant(issue, now)) {
            return unsure(issue, now);
        }
        return now.sameMatter(issue)
                .map(Decided::goingOnWith)
                .orElse(new Decided(new Open(), Reason.NEW_MATTER));
    }

    private Decided onScam(Issue issue, Circumstances now) {
        if (!isMeant(issue, now) || !now.isCalled() && issue.confidence() < thresholds.warn()) {
            return unsure(issue, now);
        }
        return now.sameMatter(issue)
                .map(Decided::goingOnWith)
                .orElse(new Decided(new Warn(), Reason.SCAM));
    }

    /// Whoever calls Linli to ask whether something is lawful is answered if an entry does, and not asked for a building.
    private Decided onMatter(Issue issue, Circumstances now) {
        boolean asksAfterTheLaw = now.isCalled() && !now.isBundle() && RightsQuestion.isIn(PlainText.of(issue.text()));
        var response = issue.entry().filter(_ -> asksAfterTheLaw).flatMap(_ -> entries.response(issue, now));
        if (response.isPresent()) {
            return Decided.answered(response.get());
        }
        if (!isMeant(issue, now)) {
            return unsure(issue, now);
        }
        boolean needsPlace = !asksAfterTheLaw && issue.category().filter(community.asksPlace()::contains).isPresent();
        return needsPlace && !issue.place().isFindable() && now.sameMatter(issue).isEmpty()
                ? new Decided(new Ask(), Reason.PLACE_MISSING)
                : taken(issue, now);
    }

    private static Decided taken(Issue issue, Circumstances now) {
        return now.sameMatter(issue)
                .map(Decided::goingOnWith)
                .orElse(new Decided(new Open(), Reason.NEW_MATTER));
    }

    /// An idea that asks whoever is called is answered, if an entry does.
    private Decided onSuggestion(Issue issue, Circumstances now) {
        var response = issue.entry().filter(_ -> now.isCalled() && !now.isBundle()).flatMap(_ -> entries.response(issue, now));
        if (response.isPresent()) {
            return Decided.answered(response.get());
        }
        return isMeant(issue, now)
                ? new Decided(new Collect(), Reason.IDEA_FOR_THE_DIGEST)
                : unsure(issue, now);
    }

    /// Banter between the lines of a bundle is left alone; of a bundle that is nothing but talk, [#decideOnTalk] is asked.
    private Decided onChatter(Issue issue, Circumstances now) {
        return now.isBundle() ? new Decided(new Silent(), Reason.NEEDS_NOBODY) : decideOnTalk(issue, now);
    }

    public Decided decideOnTalk(Issue issue, Circumstances now) {
        if (!now.isCalled()) {
            return new Decided(new Silent(), Reason.NEEDS_NOBODY);
        }
        var response = entries.response(issue, now);
        if (response.isPresent()) {
            return Decided.answered(response.get());
        }
        double plainTalk = Question.isPut(PlainText.of(issue.text())) ? PLAIN_TALK_THAT_ASKS : PLAIN_TALK;
        return issue.confidence() >= plainTalk && !Blows.areThreatened(PlainText.of(issue.text()))
                ? new Decided(new Silent(), Reason.NEEDS_NOBODY)
                : handOver(issue, now);
    }

    private static Decided unsure(Issue issue, Circumstances now) {
        return now.isCalled() ? handOver(issue, now) : new Decided(new Silent(), Reason.NOT_SURE_ENOUGH);
    }

    /// Whoever goes on talking to Linli about what was just taken in is heard by the same person; of another flat it is another matter.
    private static Decided handOver(Issue issue, Circumstances now) {
        return now.justOpened()
                .filter(open -> issue.place().room().isEmpty() || issue.place().room().equals(open.place().room()))
                .filter(_ -> !now.isStaff() || !ASKED_FOR_ANOTHER.matcher(PlainText.of(issue.text())).find())
                .map(Decided::goingOnWith)
                .orElse(new Decided(new HandOver(), Reason.CALLED_AND_NOTHING_FITS));
    }

    /// Whether to act at all is a question of its own: between a request and a quarrel one may waver and still be sure that somebody
    /// is needed. What is passed on in a bundle was picked by a person.
    private boolean isMeant(Issue issue, Circumstances now) {
        return (now.isCalled() || now.isBundle()) && issue.confidence() >= thresholds.actWhenCalled()
                || issue.need() >= thresholds.act();
    }

    /// The entry that answers here and today.
    public Optional<Entry> answering(Issue issue, Circumstances now) {
        return entries.answering(issue, now);
    }
}
