package linli.turn;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import linli.alarm.AlarmTalk;
import linli.cases.Case;
import linli.cases.PlainDanger;
import linli.cases.SameCause;
import linli.community.Group;
import linli.message.Kind;
import linli.message.Place;
import linli.text.PlainText;
import linli.understand.Issue;

/// The alarm that is up where somebody says what only sounds like another danger: 消防在喷水了 is no flood but news of the fire, and so is 我家两个老人
/// 怎么办. Whoever tells of another danger in plain words is heard by themselves, and so is whoever cries for help while it is another who is ill.
record AtTheAlarm(Turn turn) {
    private static final Duration STILL_SPOKEN_OF = Duration.ofMinutes(30);
    private static final int MOST = 10;
    private static final Set<String> OF_A_HOUSE = Set.of("fire", "gas", "flood_collapse", "electric");
    private static final Set<String> FOR_FEW_EYES = Set.of("violence", "self_harm");
    private static final Set<String> OF_A_PERSON = Set.of("medical", "violence", "missing_person", "self_harm", "trapped");

    /// Of several the one that they raised themselves, else the one of which such words are said, else what is the whole house's.
    Optional<Case> spokenOf(Issue issue) {
        boolean mayBeNews = issue.kind() == Kind.EMERGENCY && !turn.isBundle() && turn.group().filter(Group::isStaff).isEmpty();
        return mayBeNews ? up(issue).filter(about -> isNews(issue, about)).min(Comparator.comparingInt(about -> farFrom(issue, about))) : Optional.empty();
    }

    private int farFrom(Issue issue, Case about) {
        if (about.reporter().equals(turn.message().sender())) {
            return 0;
        }
        return AlarmTalk.isOfSort(about.category(), standard(issue.text())) ? 1 : isOfTheHouse(about) ? 2 : 3;
    }

    private Stream<Case> up(Issue issue) {
        var cases = turn.tx().cases();
        var since = turn.now().minus(STILL_SPOKEN_OF);
        var own = cases.openReportedBy(turn.message().sender(), Kind.EMERGENCY, MOST).stream();
        var near = issue.place().compound().stream().flatMap(_ -> cases.openOfKind(Kind.EMERGENCY, issue.place().compound(), since, MOST).stream());
        return Stream.concat(own, near).distinct()
                .filter(about -> about.openedAt().isAfter(since) && turn.scene().alarmOf(about).isPresent());
    }

    private boolean isNews(Issue issue, Case about) {
        String plain = standard(issue.text());
        boolean isOwn = turn.tx().cases().isReportedBy(about.number(), turn.message().sender());
        boolean isSameSort = issue.category().equals(about.category());
        if (!isOwn && (about.confidential() || isAnothersCry(plain, about)) || isElsewhere(plain, issue.place(), about, isOwn)) {
            return false;
        }
        return isSameSort ? isOfTheHouse(about) && !SameCause.isOwn(plain)
                : !PlainDanger.isNamed(issue.category(), plain) || isOwn && isWhatWasCriedFor(issue, about);
    }

    /// 我爸晕倒了, after 救命啊; what is for few eyes is raised among them.
    private boolean isWhatWasCriedFor(Issue issue, Case about) {
        return issue.category().filter(FOR_FEW_EYES::contains).isEmpty() && isBareCry(PlainText.of(about.text()));
    }

    private boolean isBareCry(String plain) {
        return new BareCry(turn.site().community()).isAll(plain);
    }

    private String standard(String text) {
        return turn.site().knowledge().dialect().standard(PlainText.of(text));
    }

    private boolean isElsewhere(String plain, Place told, Case about, boolean isOwn) {
        var named = turn.site().interpreter().places().find(plain);
        if (named.building().isPresent()) {
            return !named.building().equals(about.place().building());
        }
        boolean isInThatHouse = told.building().isPresent() && told.building().equals(about.place().building());
        boolean isInThatGroup = turn.group().filter(here -> turn.tx().cases().groupsOf(about.number()).contains(here.id())).isPresent();
        return !isOwn && !isInThatHouse && !isInThatGroup;
    }

    /// 救命 of somebody else, who may be another who is beaten.
    private boolean isAnothersCry(String plain, Case about) {
        return isBareCry(plain) && about.category().filter(OF_A_PERSON::contains).isPresent();
    }

    private static boolean isOfTheHouse(Case about) {
        return about.category().filter(OF_A_HOUSE::contains).isPresent();
    }
}
