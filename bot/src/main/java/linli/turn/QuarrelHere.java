package linli.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.mediation.OtherSide;
import linli.mediation.Quarrels;
import linli.message.Kind;
import linli.text.Blows;
import linli.text.Likeness;
import linli.text.PlainText;
import linli.text.Question;
import linli.text.Subject;
import linli.understand.Issue;

/// The quarrel that has broken out in the group where something is said: who joins into it, hits back or threatens is of it.
final class QuarrelHere {
    private static final Duration STILL_AT_IT = Duration.ofHours(1);
    private static final Duration STILL_SHOUTING = Duration.ofMinutes(15);
    private static final double SAYS_MUCH_THE_SAME = 0.25;
    /// What is thrown at somebody.
    private static final Pattern AT_SOMEBODY = Pattern.compile("我们?家|你(?:自己|们?一?家|们|才|还|说|装|敢|等|再|有|凭|这|天天|老是|总是|每天|讲哪个|说谁)|凭什么|凭啥|赖(?:我|人|上|账)|冤枉|污蔑|诬[赖陷]|胡说|瞎说|乱说|放屁|"
            + "血口喷人|倒打一耙|恶人|不要脸|讹|骂|没漏|没有漏|关我|不关我|法院|法庭|打官司|报警|证据|赔|有本事|欺负|欺人|讲点?道理|不讲理");
    /// What is said to somebody's face; 你们家空调开几度 is asked of any neighbour.
    private static final Pattern THROWN_BACK = Pattern.compile("(?:不是|就|只有)你们?一?家|你们?一?家(?:才|还|自己|也(?!去)|先|倒)|你自己|你(?:才|还好意思|装|敢|有本事|凭什么|讲哪个|说谁)|有本事|凭什么|不讲道理|倒打一耙|血口喷人");
    /// What somebody has at home or names is a quarrel of their own; without that it is said into the one that is going on.
    private static final Pattern OF_THEIR_OWN = Pattern.compile("我|俺|咱|谁家|哪家|哪个|有人|楼上|楼下|隔壁|对门|对面|邻居|房东|老板|公司|物业|[0-9]{3,4}");
    /// What somebody has at home or has seen somewhere.
    private static final Pattern ONES_OWN = Pattern.compile("我|俺|咱|有人|有[只条个台]|又|[0-9]|楼(?!道)|门口|这[里边只条]|那[里边只条]|刚|昨|今");
    private static final int NEWEST = 8;

    private final Turn turn;
    private final Quarrels quarrels;
    private final SpeakersHome home;

    QuarrelHere(Turn turn) {
        this.turn = turn;
        this.quarrels = turn.quarrels();
        this.home = new SpeakersHome(turn);
    }

    /// Whether a text may be thrown at somebody, makes peace with them, or names a flat; the store need not be asked who says what is neither.
    static boolean mayBeAtSomebody(String plain) {
        return plain.chars().anyMatch(Character::isDigit) || AT_SOMEBODY.matcher(plain).find() || Blows.areThreatened(plain) || Peace.mayBeIn(plain);
    }

    /// The quarrel in this group into which somebody else joins.
    Optional<Case> goingOn(Issue issue) {
        if (issue.kind() != Kind.DISPUTE || turn.message().isPrivate() || turn.isBundle()) {
            return Optional.empty();
        }
        return turn.tx().cases().openLike(
                        Kind.DISPUTE, issue.category(), issue.place().compound(), turn.now().minus(STILL_AT_IT), NEWEST).stream()
                .filter(c -> c.group().equals(turn.message().group()) && !c.reporter().equals(turn.message().sender()))
                .filter(c -> c.place().building().equals(issue.place().building()) && c.place().unit().equals(issue.place().unit()))
                .filter(c -> isAboutTheSame(issue, c))
                .findFirst();
    }

    /// The quarrel in this group on whose thing somebody else says in general that one should see to it: 养狗的多 物业要管.
    Optional<Case> besideIt(Issue issue) {
        String plain = PlainText.of(issue.text());
        var named = Subject.in(plain);
        boolean isGeneral = issue.kind() == Kind.SERVICE_REQUEST && !turn.isStaff() && !turn.isCalled() && !turn.isBundle()
                && !named.isEmpty() && issue.place().spot().isEmpty() && !ONES_OWN.matcher(plain).find();
        return isGeneral
                ? hot().stream()
                        .filter(about -> isSince(about, turn.now().minus(STILL_SHOUTING)) && !about.reporter().equals(turn.message().sender()))
                        .filter(about -> Subject.in(PlainText.of(about.text())).containsAll(named))
                        .findFirst()
                : Optional.empty();
    }

    /// Whoever lives in the flat in question, names it, or says much the same; two quarrels of one stairwell are two.
    private boolean isAboutTheSame(Issue issue, Case about) {
        var flat = home.ofSender();
        var named = new OtherSide(turn.site().community()).find(issue.text(), flat).place();
        var parties = turn.tx().mediations().partiesOf(about.number());
        boolean isOfIt = parties.stream().anyMatch(party -> party.livesAt(named) || party.livesAt(flat));
        boolean isBesideIt = named.room().isEmpty() && !OF_THEIR_OWN.matcher(PlainText.of(issue.text())).find();
        return isOfIt || isBesideIt || named.room().isEmpty()
                && Likeness.of(PlainText.of(about.text()), PlainText.of(issue.text())) >= SAYS_MUCH_THE_SAME;
    }

    /// The quarrel that broke out in this group, in which one of the two hits back, whatever it sounds like: 你自己打穿的还赖我.
    Optional<Case> hitBack(Issue issue) {
        if (turn.message().isPrivate() || turn.isBundle() || issue.kind() == Kind.EMERGENCY || issue.kind() == Kind.FRAUD) {
            return Optional.empty();
        }
        return theirsHere().stream()
                .filter(about -> issue.kind() == Kind.DISPUTE || isAtIt(issue, about) || isBroughtUpInIt(issue, about) || Peace.mayBeIn(PlainText.of(issue.text())))
                .findFirst()
                .or(this::thrownBack)
                .or(this::threatened);
    }

    /// What one of the two brings up right after is of their quarrel, unless it names another thing.
    private boolean isBroughtUpInIt(Issue issue, Case about) {
        return issue.kind() == Kind.SERVICE_REQUEST && isSince(about, turn.now().minus(STILL_SHOUTING)) && isAboutNothingElse(PlainText.of(issue.text()), about);
    }

    private static boolean isAboutNothingElse(String plain, Case about) {
        var named = Subject.in(plain);
        return named.isEmpty() || named.stream().anyMatch(Subject.in(PlainText.of(about.text()))::contains);
    }

    /// Where nobody knows yet who the other is, whoever throws something at somebody right after is of it: 又不是你一家的.
    private Optional<Case> thrownBack() {
        String plain = turn.plain();
        return turn.isStaff() || turn.isCalled() || Question.isPut(plain) || !THROWN_BACK.matcher(plain).find()
                ? Optional.empty()
                : hot().stream()
                        .filter(about -> isSince(about, turn.now().minus(STILL_SHOUTING)) && !about.reporter().equals(turn.message().sender()) && isAboutNothingElse(plain, about))
                        .filter(about -> quarrels.isOtherUnknown(about) && quarrels.mayBeOther(about, turn.message().sender(), home.ofSender()))
                        .findFirst();
    }

    /// 拿刀伺候 where a quarrel has just broken out is of that quarrel, whoever says it.
    private Optional<Case> threatened() {
        return Blows.areThreatened(turn.plain()) ? hot().stream().findFirst() : Optional.empty();
    }

    /// Whether anybody whose words are kept with a quarrel could be at it in this group just now.
    boolean isPartyHere() {
        return threatened().isPresent() || !theirsHere().isEmpty() || thrownBack().isPresent();
    }

    /// Of those that are hot here the ones in which the speaker stands on a side.
    private List<Case> theirsHere() {
        var hot = hot();
        if (hot.isEmpty()) {
            return List.of();
        }
        var flat = home.ofSender();
        return hot.stream().filter(about -> quarrels.isOnASide(about, turn.message().sender(), flat)).toList();
    }

    List<Case> hot() {
        return turn.message().group().stream()
                .flatMap(group -> turn.tx().cases().openInGroup(group, Kind.DISPUTE, NEWEST).stream())
                .filter(this::isHot)
                .toList();
    }

    private boolean isHot(Case about) {
        return about.group().equals(turn.message().group()) && isSince(about, turn.now().minus(STILL_AT_IT));
    }

    private boolean isSince(Case about, Instant since) {
        return about.openedAt().isAfter(since) || turn.tx().mediations().statementsOf(about.number()).stream().anyMatch(s -> s.at().isAfter(since));
    }

    private boolean isAtIt(Issue issue, Case about) {
        String plain = PlainText.of(issue.text());
        boolean namesOne = turn.tx().mediations().partiesOf(about.number()).stream()
                .flatMap(party -> party.place().room().stream())
                .anyMatch(plain::contains);
        return Sides.saysSomething(issue.text())
                && (namesOne || AT_SOMEBODY.matcher(plain).find() || Blows.areSpokenOf(plain) || Likeness.of(PlainText.of(about.text()), plain) >= SAYS_MUCH_THE_SAME);
    }
}
