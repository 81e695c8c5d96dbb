package linli.turn;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.decide.Decided;
import linli.decide.Decision.HandOver;
import linli.decide.Decision.Silent;
import linli.decide.Reason;
import linli.mediation.Party;
import linli.mediation.Quarrels;
import linli.mediation.Quarrels.Standing;
import linli.mediation.Side;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Purpose;
import linli.message.Severity;
import linli.reply.ResidentReply;
import linli.text.Likeness;
import linli.text.PlainText;
import linli.text.Question;
import linli.text.Subject;
import linli.understand.Issue;

/// Finds out on whose side of which quarrel somebody speaks.
public final class Sides {
    /// Who was asked for their side a while ago answers that, however it is put.
    private static final Duration ANSWERING = Duration.ofDays(7);
    /// Thanks and greetings say nothing of a quarrel.
    private static final Pattern COURTESY = Pattern.compile(
            "(?:@邻里|谢谢.{0,5}|多谢.{0,5}|感谢.{0,5}|辛苦.{0,5}|麻烦(?:您|你们?)?了?|好的?|行|可以|嗯+|哦+|噢|ok|收到|知道了|明白了?|晓得了?|[您你]好|在吗|在不在|"
                    + "有人吗|早上?好?|[中下]午好|晚上好|晚安|再见|拜拜|哈+|呵+|不客气|没事了?|[啊呀哈呢吧了哒的,，。.!?~、\\s]|\\[[^\\]]{1,6}])+");
    private static final Pattern THEM = Pattern.compile("(?:而且|还有|另外|再说)?[,， ]?(?:[他她]们?|对方|那[家户个]人?|人家)(?!物业|电梯)");
    private static final Pattern NEXT_DOOR = Pattern.compile("楼上|楼下|隔壁|对门|邻居|群里.{0,3}(?:那|这|说的|讲的|看到|写的|发的)");
    private static final Pattern IN_THE_GROUP = Pattern.compile("群里(?:面|头)?(?:都|也|又|刚|刚才)*(?:看到|看见|说|讲|写|发|骂|点|@|有人|那|这)|(?:说|讲|骂|点名|告状?|找)了?的?(?:是|就是)?我(?:家|们家)?(?:吧|吗|么|啵|嘛|咯|[?]|$)|告状");
    private static final Duration IN_ONE_GO = Duration.ofMinutes(3);
    private static final double SAYS_MUCH_THE_SAME = 0.25;
    private static final int SHORTEST_STATEMENT = 2;

    private final Turn turn;
    private final Quarrels quarrels;
    private final SpeakersHome home;

    public Sides(Turn turn) {
        this.turn = turn;
        this.quarrels = turn.quarrels();
        this.home = new SpeakersHome(turn);
    }

    /// Whether a text may be thrown at somebody, makes peace with them, or names a flat; the store need not be asked who says what is neither.
    public static boolean mayBeAtSomebody(String plain) {
        return QuarrelHere.mayBeAtSomebody(plain);
    }

    /// The quarrel that broke out in this group, in which one of the two hits back.
    public Optional<Case> hitBackHere(Issue issue) {
        return new QuarrelHere(turn).hitBack(issue);
    }

    /// Whether anybody whose words are kept with a quarrel could be at it in this group just now.
    public boolean isPartyHere() {
        return new QuarrelHere(turn).isPartyHere();
    }

    /// Whether a quarrel has broken out in this group and goes on, of which a colleague's word may be that names nothing: 我晚点过来坐坐.
    ///
    /// @param older what was told before it
    public boolean isQuarrelSince(Case older) {
        return new QuarrelHere(turn).hot().stream().anyMatch(quarrel -> quarrel.openedAt().isAfter(older.openedAt()));
    }

    /// The quarrel on which somebody tells their side in private.
    public Optional<Case> toldInPrivate(Issue issue) {
        if (!turn.message().isPrivate() || turn.isBundle() || !issue.speaker().isEmpty()) {
            return Optional.empty();
        }
        return standings().stream()
                .filter(standing -> isAbout(issue, standing))
                .map(Standing::about)
                .findFirst();
    }

    /// Whoever asks in private whether somebody complained of them reaches a named person: the one who mediates, where they stand on a side of a quarrel.
    public Optional<Decided> hearsay(Issue issue) {
        boolean isAsked = turn.message().isPrivate() && !turn.isBundle() && !turn.isStaff() && issue.kind() != Kind.EMERGENCY && Hearsay.isIn(issue.text());
        return isAsked
                ? Optional.of(standings().stream()
                        .findFirst()
                        .map(standing -> Decided.goingOnWith(standing.about()))
                        .orElseGet(() -> new Decided(new HandOver(), Reason.CALLED_AND_NOTHING_FITS)))
                : Optional.empty();
    }

    /// Whoever is in a quarrel and asks in private what comes next, or what the other side says, is told how it goes on.
    public Optional<IssueReply> asked() {
        boolean isAsked = turn.message().isPrivate() && !turn.isBundle() && QuarrelQuestion.isOne(turn.message().text());
        return isAsked
                ? standings().stream()
                        .filter(standing -> isInIt(standing) && isNewest(standing.about()))
                        .findFirst()
                        .map(standing -> {
                            new Statements(turn).word(standing.about(), standing.party().side())
                                    .ifPresent(word -> turn.say(word, Purpose.REPLY, Optional.of(standing.about()), false));
                            return Receipt.ofCommand(turn.message(), Optional.of(standing.about()));
                        })
                : Optional.empty();
    }

    private List<Standing> standings() {
        return quarrels.of(turn.message().sender(), home.ofSender(), turn.message().isPrivate() ? turn.message().text() : "", turn.now());
    }

    /// Whoever has told of something else since asks after that.
    private boolean isNewest(Case about) {
        return turn.tx().cases().openReportedBy(turn.message().sender(), 1).stream().allMatch(newest -> newest.number() == about.number() || newest.openedAt().isBefore(about.openedAt()));
    }

    /// What fits nothing, said in private by whoever stands on a side of a quarrel, is for whoever mediates it: not for the colleagues of a desk. A colleague
    /// who says that something is over which is nobody's any more, 他们自己说好了, wants nobody.
    public Decided orTold(Issue issue, Decided decided) {
        boolean fitsNothing = decided.reason() == Reason.CALLED_AND_NOTHING_FITS;
        if (fitsNothing && turn.isStaff() && !turn.isBundle() && issue.kind() == Kind.CHATTER && new Statements(turn).isSaidToBeOver()) {
            return new Decided(new Silent(), Reason.NEEDS_NOBODY);
        }
        if (!fitsNothing || !turn.message().isPrivate() || turn.isBundle() || turn.isStaff()) {
            return decided;
        }
        return standings().stream()
                .findFirst()
                .map(standing -> Decided.goingOnWith(standing.about()))
                .orElse(decided);
    }

    /// Whoever is in a quarrel and turns to Linli in private says something on it, unless it is mere courtesy, plainly another matter, or a question
    /// that can be answered. Whoever does not know yet that they are in one must not learn it by an answer to small talk.
    private boolean isAbout(Issue issue, Standing standing) {
        boolean isOther = standing.party().side() == Side.OTHER;
        boolean namesFirst = isOther && (quarrels.isFirstNamed(standing.about(), issue.text(), home.ofSender()) || quarrels.isRelative(standing.about(), issue.text()));
        return switch (issue.kind()) {
            case DISPUTE -> isOther || standing.about().category().equals(issue.category()) || isInIt(standing) && speaksOfThem(issue);
            case CHATTER, SUGGESTION -> (isInIt(standing) || namesFirst || isOther && isOfTheGroup(issue)) && saysSomething(issue)
                    && (isInIt(standing) && !Question.hasAskingWords(PlainText.of(issue.text())) || turn.site().decider().answering(issue, turn).isEmpty());
            case QUESTION -> isInIt(standing) && QuarrelQuestion.isOne(issue.text()) || (isInIt(standing) || namesFirst || isOther && isOfTheGroup(issue)) && turn.site().decider().answering(issue, turn).isEmpty();
            case SERVICE_REQUEST -> namesFirst || isOther && (wasAsked(standing.party()) || isOfNextDoor(issue, standing.about()) || isOfTheGroup(issue)) || isGoingOn(standing.about()) && namesNothingElse(issue, standing.about())
                    || isInIt(standing) && (isBackAgain(issue, standing.about()) || saysHowItIs(issue, standing.about()) || speaksOfThem(issue) || isOfTheirHeart(issue, standing.about()));
            case EMERGENCY -> issue.severity() != Severity.CRITICAL && isInIt(standing) && speaksOfThem(issue); // nobody is woken up for that
            case FRAUD -> false;
        };
    }

    /// 晚上睡不着 of whoever has told what goes on at home.
    private static boolean isOfTheirHeart(Issue issue, Case about) {
        return about.category().equals(Optional.of("family")) && issue.category().equals(Optional.of("care_assistance")) && issue.place().spot().isEmpty();
    }

    /// 我在群里看到了 我就拉一下子, of whoever was named there.
    private static boolean isOfTheGroup(Issue issue) {
        return IN_THE_GROUP.matcher(PlainText.of(issue.text())).find();
    }

    /// 楼下天天上来踢门 of whoever is said to be 楼上, or 群里那件事.
    private static boolean isOfNextDoor(Issue issue, Case about) {
        String plain = PlainText.of(issue.text());
        return NEXT_DOOR.matcher(plain).find() || Likeness.of(PlainText.of(about.text()), plain) >= SAYS_MUCH_THE_SAME;
    }

    /// One line after the other.
    private boolean isGoingOn(Case about) {
        return turn.tx().mediations().statementsOf(about.number()).stream()
                .anyMatch(s -> s.by().equals(turn.message().sender()) && s.at().isAfter(turn.now().minus(IN_ONE_GO)));
    }

    private boolean isInIt(Standing standing) {
        var party = standing.party();
        return !turn.isStaff() && (party.side() == Side.FIRST || party.contactedAt().isPresent() || isInvited(standing) || hasSpoken(standing.about()));
    }

    /// Whoever was asked to sit down with the other side says whether they can come.
    private boolean isInvited(Standing standing) {
        return standing.party().isAccount(turn.message().sender()) && turn.tx().mediations().appointmentOf(standing.about().number()).isPresent();
    }

    /// 他还往我门口倒脏水: whoever begins so in private goes on about the other side, whatever it is that they did.
    private static boolean speaksOfThem(Issue issue) {
        return THEM.matcher(PlainText.of(issue.text())).lookingAt();
    }

    /// 又漏了 of what the quarrel is about.
    private static boolean isBackAgain(Issue issue, Case about) {
        return ResidentReply.parse(PlainText.of(issue.text()))
                .filter(reply -> reply instanceof ResidentReply.Again(var _, var what)
                        && !what.isEmpty() && what.codePoints().allMatch(c -> about.text().indexOf(c) >= 0))
                .isPresent();
    }

    /// 又来了 and 还是那样 say how it is with the quarrel of whoever has but the one, unless they name another thing or where it is.
    private boolean saysHowItIs(Issue issue, Case about) {
        return namesNothingElse(issue, about) && new Statements(turn).tellHowItStands(PlainText.of(issue.text()));
    }

    private static boolean namesNothingElse(Issue issue, Case about) {
        return !Subject.differ(Subject.in(PlainText.of(issue.text())), Subject.in(PlainText.of(about.text()))) && issue.place().spot().isEmpty();
    }

    private boolean hasSpoken(Case about) {
        return turn.tx().mediations().statementsOf(about.number()).stream().anyMatch(s -> s.by().equals(turn.message().sender()));
    }

    private static boolean saysSomething(Issue issue) {
        return saysSomething(issue.text());
    }

    public static boolean saysSomething(String text) {
        String plain = PlainText.of(text);
        return plain.length() >= SHORTEST_STATEMENT && !COURTESY.matcher(plain).matches();
    }

    private boolean wasAsked(Party party) {
        return party.contactedAt().filter(at -> at.isAfter(turn.now().minus(ANSWERING))).isPresent();
    }
}
