package linli.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.message.Kind;
import linli.message.Place;
import linli.text.PlainText;
import linli.understand.Clauses.Clause;

/// Takes what one person says in one go apart into matters that go to different hands: 电梯又坏了 还有三楼的灯也不亮 顺便问下社保卡在哪补. One
/// matter told in several sentences, as most are, stays one.
final class Splitting {
    /// How sure a part must be by itself where a word says that something else follows, and where none does.
    private static final Surety ANNOUNCED = new Surety(0.50, 0.75);
    private static final Surety ON_A_LINE = new Surety(0.80, 0.95);
    private static final Surety IN_A_ROW = new Surety(0.90, 0.98);
    /// 不认账, 请清一下: what is as short as this goes on with the story.
    private static final int SHORTEST_UNANNOUNCED = 7;
    private static final double ANSWERED = 0.5;

    private final PlaceFinder places;

    Splitting(PlaceFinder places) {
        this.places = places;
    }

    /// @param kind how likely its kind must be
    /// @param need how likely it must be that somebody is needed
    private record Surety(double kind, double need) {
        boolean holds(Issue issue) {
            return issue.needsSomebody() && issue.confidence() >= kind && issue.need() >= need;
        }
    }

    /// One matter while it is being told.
    private static final class Matter {
        private final List<String> told = new ArrayList<>();
        private Optional<Issue> heart = Optional.empty();
        private boolean announced;

        void tell(String words) {
            told.add(words);
        }
    }

    /// At least one; the parts only where they are surely different matters.
    List<Issue> split(Utterance said, Function<Utterance, Issue> read) {
        var whole = read.apply(said);
        boolean plainTalk = whole.evidence().atAGlance() && !Clauses.mayAnnounce(said.text());
        if (plainTalk || whole.kind() == Kind.EMERGENCY) {
            return List.of(whole);
        }
        var clauses = Clauses.of(said.text());
        if (clauses.size() < 2 || whole.evidence().atAGlance() && clauses.stream().noneMatch(Clause::announced)) {
            return List.of(whole);
        }
        var parts = new ArrayList<Issue>();
        boolean areDifferent = true;
        for (Matter matter : matters(said, clauses, read)) {
            var part = read.apply(said.saying(String.join("\n", matter.told)));
            if (part.needsSomebody()) {
                areDifferent &= parts.isEmpty() || differ(parts.getLast(), part, matter.announced);
                parts.add(placed(part, whole));
            }
        }
        boolean afterTalk = parts.size() == 1 && (opensLeaning(clauses) || !whole.needsSomebody() && ON_A_LINE.holds(parts.getFirst()));
        boolean several = parts.size() > 1 && areDifferent && parts.stream().noneMatch(Splitting::mayBeAFalseAlarm);
        return afterTalk || several ? parts : List.of(whole);
    }

    private static List<Matter> matters(Utterance said, List<Clause> clauses, Function<Utterance, Issue> read) {
        var matters = new ArrayList<Matter>();
        matters.add(new Matter());
        for (Clause clause : clauses) {
            var issue = read.apply(said.saying(clause.text()));
            boolean begins = begins(clause, issue, matters.getLast());
            boolean afterWords = matters.getLast().heart.isPresent() || clause.announced() && !matters.getLast().told.isEmpty();
            if (begins && afterWords) {
                matters.add(new Matter());
                matters.getLast().announced = clause.announced() || clause.narrated();
            }
            matters.getLast().tell(clause.text());
            if (begins) {
                matters.getLast().heart = Optional.of(issue);
            }
        }
        return matters;
    }

    private static boolean begins(Clause clause, Issue issue, Matter before) {
        String plain = PlainText.of(clause.text());
        boolean leans = (clause.announced() || before.heart.isPresent()) && Leaning.onItsOwnStory(plain, clause.announced())
                || issue.kind() == Kind.QUESTION && before.heart.isPresent() && Leaning.asksAboutIt(plain);
        if (leans || before.heart.isEmpty()) {
            return !leans && ANNOUNCED.holds(issue);
        }
        var sure = surety(clause);
        boolean standsAlone = clause.announced()
                || clause.text().length() >= SHORTEST_UNANNOUNCED && sure.holds(before.heart.get());
        return standsAlone && sure.holds(issue) && differ(before.heart.get(), issue, clause.announced() || clause.narrated());
    }

    private static Surety surety(Clause clause) {
        return switch (clause.start()) {
            case ANNOUNCED -> ANNOUNCED;
            case ON_A_LINE, NARRATED -> ON_A_LINE;
            case AFTER_A_SENTENCE -> IN_A_ROW;
        };
    }

    /// 这个我也听到了，还有他家空调水滴到我花盆里: the first words belong to what somebody else said.
    private static boolean opensLeaning(List<Clause> clauses) {
        String first = PlainText.of(clauses.getFirst().text());
        return clauses.get(1).announced() && (Leaning.isEcho(first) || Leaning.pointsBack(first) || Leaning.takesUp(first));
    }

    /// What sounds like danger out of its context and does not in it.
    private static boolean mayBeAFalseAlarm(Issue part) {
        return part.kind() == Kind.EMERGENCY && part.confidence() < ON_A_LINE.kind();
    }

    /// @param announced whether a word says that something else follows: then two repairs may be two, as a drain and a lamp are
    private static boolean differ(Issue one, Issue other, boolean announced) {
        boolean areTwoThings = announced && one.kind() == Kind.SERVICE_REQUEST && other.kind() == Kind.SERVICE_REQUEST
                && Things.differ(PlainText.of(one.text()), PlainText.of(other.text()));
        return areTwoThings || differ(one, other);
    }

    private static boolean differ(Issue one, Issue other) {
        if (one.kind() != other.kind()) {
            return true;
        }
        return one.kind() == Kind.QUESTION
                ? answer(one).isPresent() && answer(other).isPresent() && !answer(one).equals(answer(other))
                : one.category().isPresent() && !one.category().equals(other.category()) && !isUpkeep(one) && !isUpkeep(other);
    }

    /// That nobody looks after a thing is no other matter than the thing.
    private static boolean isUpkeep(Issue request) {
        return request.category().filter("property_service"::equals).isPresent();
    }

    private static Optional<String> answer(Issue question) {
        return question.entry().filter(match -> match.probability() >= ANSWERED).map(EntryMatch::entry);
    }

    /// A part that names no place is where the whole is.
    private Issue placed(Issue part, Issue whole) {
        Place own = places.find(PlainText.of(part.text()));
        return own.isFindable() ? part : part.at(places.completed(own.orElse(whole.place())));
    }
}
