package linli.decide;

import java.util.Optional;
import java.util.regex.Pattern;
import linli.answer.Answers;
import linli.answer.Response;
import linli.cases.Case;
import linli.community.Community;
import linli.community.Group;
import linli.decide.Decision.Alarm;
import linli.decide.Decision.Answer;
import linli.decide.Decision.AskFact;
import linli.decide.Decision.AskWhat;
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
import linli.text.Ellipsis;
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
    /// From how sure on of its entry a question is answered that may be meant for a neighbour.
    private static final double KNOWN_TO_BE_ASKED = 0.95;
    /// Talk as plain as this needs no answer even when it mentions Linli: 谢谢, 好的.
    private static final double PLAIN_TALK = 0.9;
    /// Whoever calls Linli and asks wants an answer, unless it is banter beyond doubt: 你叫什么名字呀.
    private static final double PLAIN_TALK_THAT_ASKS = 0.98;

    private final Community community;
    private final Answers answers;
    private final Thresholds thresholds;
    private final FittingEntries entries;

    public Decider(Community community, Knowledge knowledge, Answers answers, Thresholds thresholds) {
        this.community = community;
        this.answers = answers;
        this.thresholds = thresholds;
        this.entries = new FittingEntries(community, knowledge, answers, thresholds.answer());
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
            case QUESTION -> onQuestion(issue, now);
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
                .map(open -> new Decided(new Join(open), Reason.SAME_MATTER))
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
                .map(open -> new Decided(new Join(open), Reason.SAME_MATTER))
                .orElse(new Decided(new Open(), Reason.NEW_MATTER));
    }

    private Decided onScam(Issue issue, Circumstances now) {
        if (!isMeant(issue, now) || !now.isCalled() && issue.confidence() < thresholds.warn()) {
            return unsure(issue, now);
        }
        return now.sameMatter(issue)
                .map(open -> new Decided(new Join(open), Reason.SAME_MATTER))
                .orElse(new Decided(new Warn(), Reason.SCAM));
    }

    /// Whoever calls Linli to ask whether something is lawful is answered if an entry does, and not asked for a building.
    private Decided onMatter(Issue issue, Circumstances now) {
        boolean asksAfterTheLaw = now.isCalled() && !now.isBundle() && RightsQuestion.isIn(PlainText.of(issue.text()));
        var response = issue.entry().filter(_ -> asksAfterTheLaw).flatMap(_ -> entries.response(issue, now));
        if (response.isPresent()) {
            return answered(response.get());
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
                .map(open -> new Decided(new Join(open), Reason.SAME_MATTER))
                .orElse(new Decided(new Open(), Reason.NEW_MATTER));
    }

    /// An idea that asks whoever is called is answered, if an entry does.
    private Decided onSuggestion(Issue issue, Circumstances now) {
        var response = issue.entry().filter(_ -> now.isCalled() && !now.isBundle()).flatMap(_ -> entries.response(issue, now));
        if (response.isPresent()) {
            return answered(response.get());
        }
        return isMeant(issue, now)
                ? new Decided(new Collect(), Reason.IDEA_FOR_THE_DIGEST)
                : unsure(issue, now);
    }

    private Decided onQuestion(Issue issue, Circumstances now) {
        if (!isMeant(issue, now) && !isKnownToBeAsked(issue)) {
            return unsure(issue, now);
        }
        if (!now.isCalled() && !now.isBundle() && isTold(issue)) {
            return new Decided(new Silent(), Reason.NOT_SURE_ENOUGH);
        }
        if (isOfNothing(issue, now)) {
            return now.wasAskedWhat() ? new Decided(new HandOver(), Reason.NO_ENTRY_ANSWERS) : new Decided(new AskWhat(), Reason.TOPIC_MISSING);
        }
        var response = entries.response(issue, now);
        var quarrel = Optional.of(issue).filter(_ -> response.isEmpty() && now.isCalled() && Ellipsis.isIn(PlainText.of(issue.text())))
                .flatMap(_ -> now.justOpened()).filter(open -> open.kind() == Kind.DISPUTE);
        if (quarrel.isPresent()) {
            return new Decided(new Join(quarrel.get()), Reason.SAME_MATTER); // 这种找哪个
        }
        if (response.isEmpty()) {
            return unanswered(issue, now);
        }
        if (!now.isCalled() && now.wasTold(response.get().text())) {
            return new Decided(new Silent(), Reason.SAID_ALREADY);
        }
        if (!now.isCalled() && !now.hasBudget()) {
            return new Decided(new Collect(), Reason.BUDGET_USED_UP); // somebody asked, and somebody is to know
        }
        return answered(response.get());
    }

    /// 要带什么, to Linli, before anything was spoken of.
    private static boolean isOfNothing(Issue issue, Circumstances now) {
        return now.isCalled() && !now.isBundle() && Ellipsis.isNoMore(PlainText.of(issue.text())) && now.justOpened().isEmpty();
    }

    /// 要带什么去办 among neighbours is of what was said before: nobody could answer it in the digest.
    private static Decided unanswered(Issue issue, Circumstances now) {
        if (now.isCalled() || isAskedForSomebody(issue, now)) {
            return new Decided(new HandOver(), Reason.NO_ENTRY_ANSWERS);
        }
        return !now.isBundle() && Ellipsis.isIn(PlainText.of(issue.text()))
                ? new Decided(new Silent(), Reason.NOT_SURE_ENOUGH)
                : new Decided(new Collect(), Reason.NO_ENTRY_ANSWERS);
    }

    /// Among neighbours it may be meant for one of them, but what an entry is surely asked for so is worth a line.
    private static boolean isKnownToBeAsked(Issue issue) {
        return issue.entry().filter(match -> match.probability() >= KNOWN_TO_BE_ASKED).isPresent() && Question.hasAskingWords(PlainText.of(issue.text()));
    }

    /// 租房合同身份证 要半年 among neighbours is what one tells another, and asks for nothing; 居住证办理流程 is how people are known to ask.
    private static boolean isTold(Issue issue) {
        String plain = PlainText.of(issue.text());
        return !Question.hasAskingWords(plain)
                && issue.entry().filter(match -> Question.of(PlainText.of(match.ask())).isAboutSame(Question.of(plain))).isEmpty();
    }

    /// A colleague who passes on the question of a flat or a name waits for what to say to them.
    private static boolean isAskedForSomebody(Issue issue, Circumstances now) {
        return now.isBundle() && now.isStaff() && (issue.place().room().isPresent() || !issue.speaker().isEmpty());
    }

    private static Decided answered(Response response) {
        return switch (response) {
            case Response.Told told -> new Decided(new Answer(told), Reason.ANSWERED_BY_ENTRY);
            case Response.Wanting wanting -> new Decided(new AskFact(wanting), Reason.FACT_MISSING);
        };
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
            return answered(response.get());
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
                .map(open -> new Decided(new Join(open), Reason.SAME_MATTER))
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
