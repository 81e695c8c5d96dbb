package linli.act;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.SameCause;
import linli.community.Group;
import linli.decide.Thresholds;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Purpose;
import linli.message.Severity;
import linli.text.Courtesy;
import linli.text.PlainText;
import linli.text.Standing;
import linli.text.Subject;
import linli.understand.Issue;
import linli.understand.Understanding;

/// The one place that decides whether a line is on a matter of the speaker's own, before the category of a short line is believed: whoever has told of
/// something goes on about that, unless they plainly name another thing or another house.
final class TheirOwn {
    private static final Duration JUST_NOW = Duration.ofMinutes(30);
    private static final Duration STILL_MINDED = Duration.ofDays(3);
    private static final Duration STILL_KNOWN = Duration.ofDays(14);
    /// So long after it was told a neighbour who asks how far it is means it.
    private static final Duration IN_THE_AIR = Duration.ofHours(6);
    private static final int MOST = 8;
    private static final int LONGEST = 60;
    /// What a neighbour says in so few words is on what was just told.
    private static final int FEW_WORDS = 20;
    private static final int SAME_WORDS = 3;
    private static final Pattern STATES = Pattern.compile("[闪滴漏响堵臭满停掉吵坏晃卡冒黑翘松歪裂]");
    /// As it was, whatever it is.
    private static final Pattern BARE = Pattern.compile("(?:今天|今晚|昨晚|现在|早上|晚上|到现在|刚刚?|都|怎么|[,，. …])*(?:还在(?:那里?|这里?|原地)?|还是(?:这样|那样|老样子|没好)|又(?:来|开始|这样|那样|犯)了?|还没好|老样子)[哦啊呢的了咯撒。.…! ]*");
    private static final Pattern ANOTHER = Pattern.compile("^(?:顺便|另外|还有(?:个|一|就是|件)|对了|再(?:报|问)|换个事|别的)");
    private static final Pattern TO_SOMEBODY = Pattern.compile("^@\\S+");
    private static final Pattern SAME_HERE = Pattern.compile("[也都]");
    private static final Pattern AT_HOME = Pattern.compile("我们?家|我屋|家里");
    private static final Pattern FLOOR = Pattern.compile("([0-9一二三四五六七八九十]{1,3})(?:楼(?!下|道|上|梯)|层)");

    private final Turn turn;
    private final Understanding understanding;
    private final String plain;
    private final Set<Subject> named;

    TheirOwn(Turn turn, Understanding understanding) {
        this.turn = turn;
        this.understanding = understanding;
        this.plain = Addenda.withoutCall(PlainText.of(turn.message().text()));
        this.named = Subject.in(plain);
    }

    /// A case and how it stands by what is said.
    private record Heard(Case about, Standing standing) {}

    /// Whether a line of talk may be that, by what is remembered of its sender alone.
    static boolean mayBe(String plain, Duration since) {
        boolean saysHowItIs = since.compareTo(STILL_MINDED) < 0 && Standing.of(plain, Set.of(Subject.values())) != Standing.TOLD;
        return plain.length() <= LONGEST && !Courtesy.isNoMore(plain) && (since.compareTo(JUST_NOW) < 0 || saysHowItIs);
    }

    boolean isMeant() {
        return meant().isPresent();
    }

    Optional<IssueReply> heed() {
        return meant().flatMap(heard -> {
            boolean presses = heard.about().isOpen() && heard.about().kind() == Kind.SERVICE_REQUEST
                    && turn.site().interpreter().severity(Kind.SERVICE_REQUEST, plain) == Severity.HIGH;
            var about = presses ? turn.work().graver(heard.about()) : heard.about();
            var known = Optional.of(about).filter(c -> heard.standing() == Standing.ASKED && turn.isCalled() && c.isOpen()).flatMap(new WhatIsKnown(turn)::inColleaguesWords);
            if (known.isPresent()) {
                turn.say(known.get(), Purpose.REPLY, Optional.of(about), false);
                return Optional.of(Receipt.ofCommand(turn.message(), Optional.of(about)));
            }
            return new Commands(turn, understanding).ofResident(about, heard.standing());
        });
    }

    /// The case that was just told of in the group, where a neighbour says how it is in words that name nothing: 整栋都没的, 坏了一个星期了.
    Optional<Case> ofNeighbours(Issue piece) {
        boolean isMatter = piece.kind() == Kind.SERVICE_REQUEST && piece.need() >= Thresholds.STANDARD.act() && plain.length() <= FEW_WORDS;
        boolean namesNothing = named.isEmpty() || SAME_HERE.matcher(plain).find() && !AT_HOME.matcher(plain).find();
        return mayBeOne() && isMatter && namesNothing
                ? justToldHere(IN_THE_AIR.multipliedBy(2)).filter(about -> isSince(touched(about), JUST_NOW) && !isOfSomethingElse(about))
                : Optional.empty();
    }

    private boolean mayBeOne() {
        boolean isAmongStaff = turn.group().filter(Group::isStaff).isPresent();
        return !turn.isBundle() && !turn.isStaff() && !isAmongStaff && turn.message().forwarded().isEmpty() && turn.message().quote().isEmpty()
                && !plain.isEmpty() && plain.length() <= LONGEST && !Courtesy.isNoMore(plain) && !ANOTHER.matcher(plain).find();
    }

    private Optional<Heard> meant() {
        if (!mayBeOne() || understanding.pieces().stream().anyMatch(this::isOfItsOwn)) {
            return Optional.empty();
        }
        return theirs().flatMap(about -> onIt(about).stream()).findFirst().or(this::askedByNeighbours);
    }

    /// Danger, a scam, and a question that an entry answers go their own way.
    private boolean isOfItsOwn(Issue piece) {
        return switch (piece.kind()) {
            case EMERGENCY -> piece.confidence() >= turn.site().decider().sureOfDanger();
            case FRAUD -> true;
            case QUESTION -> turn.site().decider().answering(piece, turn).isPresent();
            case DISPUTE, SERVICE_REQUEST, SUGGESTION, CHATTER -> false;
        };
    }

    private Stream<Case> theirs() {
        return turn.tx().cases().reportedBy(turn.message().sender(), MOST).stream()
                .filter(c -> c.group().equals(turn.message().group()) || turn.message().group().filter(turn.tx().cases().groupsOf(c.number())::contains).isPresent())
                .filter(c -> turn.message().isPrivate() || !c.confidential())
                .filter(c -> c.kind() == Kind.SERVICE_REQUEST || c.kind() == Kind.CHATTER || c.kind() == Kind.QUESTION);
    }

    private Optional<Heard> onIt(Case about) {
        var standing = Standing.of(plain, subjects(about));
        boolean isMeant = !isOfSomethingElse(about) && !isHeardAnyway(about, standing) && (about.isOpen() ? isOnOpen(about, standing) : isOnDone(about, standing));
        return isMeant ? Optional.of(new Heard(about, standing)) : Optional.empty();
    }

    /// More of the same fault is one more report of it.
    private boolean isHeardAnyway(Case about, Standing standing) {
        return (standing == Standing.TOLD || standing == Standing.NOT_YET)
                && understanding.pieces().stream().anyMatch(piece -> piece.kind() == Kind.SERVICE_REQUEST && isOneWith(about, piece));
    }

    private boolean isOneWith(Case about, Issue piece) {
        return turn.sameMatter(piece).filter(known -> known.number() == about.number()).isPresent();
    }

    private boolean isOnOpen(Case about, Standing standing) {
        boolean saysHowItIs = standing != Standing.TOLD;
        var touched = touched(about);
        if (isSince(touched, JUST_NOW)) {
            return turn.isCalled() || isWildMatter() || (saysHowItIs || tellsOfIt(about)) && !TO_SOMEBODY.matcher(plain).find();
        }
        if (turn.isCalled()) {
            return isSince(touched, STILL_MINDED) && (turn.message().isPrivate() && named.isEmpty() || saysHowItIs) || isSince(touched, STILL_KNOWN) && saysHowItIs && tellsOfIt(about);
        }
        return isSince(touched, STILL_MINDED) && saysHowItIs && (tellsOfIt(about) || isWildMatter() || BARE.matcher(plain).matches());
    }

    private boolean isOnDone(Case about, Standing standing) {
        var touched = touched(about);
        boolean isFresh = isSince(touched, JUST_NOW);
        return switch (standing) {
            case TOLD -> false;
            case OVER -> isFresh || turn.message().isPrivate() && isSince(touched, STILL_MINDED);
            case NOT_YET, WANTED -> isSince(touched, STILL_MINDED) && (isFresh || turn.isCalled() || tellsOfIt(about)) || isSince(touched, STILL_KNOWN) && tellsOfIt(about);
            case ASKED -> turn.isCalled() && isSince(touched, STILL_MINDED);
        };
    }

    /// A matter by its category, which nothing in the line speaks for.
    private boolean isWildMatter() {
        return named.isEmpty() && understanding.pieces().stream().anyMatch(piece -> piece.kind() == Kind.SERVICE_REQUEST || piece.kind() == Kind.DISPUTE);
    }

    private boolean tellsOfIt(Case about) {
        String told = PlainText.of(about.text());
        return named.stream().anyMatch(subjects(about)::contains) || sharesWords(told)
                || STATES.matcher(plain).results().anyMatch(state -> told.contains(state.group()));
    }

    private boolean sharesWords(String told) {
        for (int at = 0; at + SAME_WORDS <= plain.length(); at++) {
            if (told.contains(plain.substring(at, at + SAME_WORDS))) {
                return true;
            }
        }
        return false;
    }

    private static Set<Subject> subjects(Case about) {
        return Subject.of(PlainText.of(about.text()), about.category());
    }

    /// Another thing, another house or floor, or what a row of `config/incidents.yaml` knows as another cause.
    private boolean isOfSomethingElse(Case about) {
        var place = turn.site().interpreter().places().find(plain);
        return isMatterOrOverheard() && Subject.differ(named, subjects(about)) || isElsewhere(place, about.place()) || areOnTwoFloors(about) || isOfAnotherCause(about);
    }

    /// 是不是我欠费了 to Linli, right after what it may explain, is no other matter.
    private boolean isMatterOrOverheard() {
        return !turn.isCalled() || understanding.pieces().stream().anyMatch(piece -> piece.kind() != Kind.CHATTER);
    }

    private boolean isOfAnotherCause(Case about) {
        var cause = new SameCause(turn.site().community()).causeOf(Optional.empty(), plain);
        return cause.isPresent() && about.cause().isPresent() && !cause.equals(about.cause());
    }

    private static boolean isElsewhere(Place said, Place known) {
        return differ(said.compound(), known.compound()) || differ(said.building(), known.building()) || differ(said.unit(), known.unit());
    }

    private boolean areOnTwoFloors(Case about) {
        boolean isMatter = understanding.pieces().stream().anyMatch(piece -> piece.kind() == Kind.SERVICE_REQUEST);
        var here = FLOOR.matcher(plain).results().map(found -> found.group(1)).toList();
        var there = FLOOR.matcher(PlainText.of(about.text())).results().map(found -> found.group(1)).toList();
        return isMatter && !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private Instant touched(Case about) {
        return turn.tx().cases().eventsOf(about.number()).stream()
                .filter(event -> !event.by().equals(CaseEvent.LINLI))
                .map(CaseEvent::at)
                .reduce(about.openedAt(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private boolean isSince(Instant at, Duration within) {
        return at.isAfter(turn.now().minus(within));
    }

    /// Whoever calls Linli where neighbours wait for something, and asks how far it is, waits for it too.
    private Optional<Heard> askedByNeighbours() {
        return turn.isCalled() && !turn.message().isPrivate()
                ? justToldHere(IN_THE_AIR).filter(about -> !isOfSomethingElse(about))
                        .map(about -> new Heard(about, Standing.of(plain, subjects(about))))
                        .filter(heard -> understanding.pieces().stream().noneMatch(piece -> isOneWith(heard.about(), piece)))
                        .filter(heard -> heard.standing() == Standing.ASKED || heard.standing() == Standing.WANTED && named.isEmpty())
                : Optional.empty();
    }

    private Optional<Case> justToldHere(Duration within) {
        return turn.message().group().flatMap(group -> turn.tx().incidents().latestIn(group, turn.now().minus(within)))
                .flatMap(turn.tx().cases()::find)
                .filter(c -> c.isOpen() && !c.confidential() && c.kind() == Kind.SERVICE_REQUEST)
                .map(turn.incidents()::leadOf);
    }
}
