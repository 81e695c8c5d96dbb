package linli.understand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import linli.knowledge.Dialect;
import linli.knowledge.Entry;
import linli.knowledge.Example;
import linli.knowledge.Knowledge;
import linli.knowledge.Lesson;
import linli.knowledge.TextIndex.Gist;
import linli.message.Kind;
import linli.text.Bearing;
import linli.text.Errand;
import linli.text.Labour;
import linli.text.OnTheSpot;
import linli.text.Standing;
import linli.text.Supposed;
import linli.text.Sureness;
import linli.understand.TextClassifier.Verdict;

/// What was learned from the knowledge: to tell kinds apart, and the categories of each kind that has some, from the labelled examples, to hear from
/// each [Lesson] what lines say of what is known, and to find the entry that answers.
public final class FittedModels {
    private static final int A_FEW_WORDS = 14;
    private final TextClassifier kinds;
    private final Map<Kind, LinearModel> categories;
    private final List<Example> examples;
    /// Of each example, the place of its category among those of its kind; -1 if it has none.
    private final int[] categoryOf;
    private final EntryFinder entries;
    private final Dialect dialect;
    private final Sayings<Standing> standings;
    private final Sayings<Labour> labours;
    private final Sayings<OnTheSpot> onTheSpot;
    private final Sayings<Bearing> bearings;
    private final Sayings<Errand> errands;

    FittedModels(Lessons lessons, EntryFinder entries, Dialect dialect) {
        this.kinds = lessons.classifier();
        this.categories = lessons.categories();
        this.examples = lessons.textbook().examples();
        this.standings = Sayings.of(lessons.sayings().get(Lesson.STANDING), Standing.TOLD);
        this.labours = Sayings.of(lessons.sayings().get(Lesson.LABOUR), Labour.TOLD);
        this.onTheSpot = Sayings.of(lessons.sayings().get(Lesson.ON_THE_SPOT), OnTheSpot.OTHER);
        this.bearings = Sayings.of(lessons.sayings().get(Lesson.BEARING), Bearing.ITS_OWN);
        this.errands = Sayings.of(lessons.sayings().get(Lesson.ERRAND), Errand.OTHER);
        this.entries = entries;
        this.dialect = dialect;
        this.categoryOf = examples.stream().mapToInt(this::placeOfCategory).toArray();
    }

    private int placeOfCategory(Example example) {
        var model = categories.get(example.kind());
        return model == null ? -1 : example.category().map(model.labels()::indexOf).orElse(-1);
    }

    public static FittedModels train(Knowledge knowledge) {
        var entries = CompletableFuture.supplyAsync(() -> EntryFinder.of(knowledge));
        return new FittedModels(Lessons.learn(knowledge.textbook()), entries.join(), knowledge.dialect());
    }

    /// The entry whose ways to ask are likest, if any is like it at all.
    ///
    /// @param plain a text as [PlainText] leaves it
    Optional<EntryMatch> entry(String plain) {
        return entries.find(dialect.standard(plain));
    }

    /// The entry that a question finds were its very words not known.
    Optional<String> likestEntry(String plain) {
        return entries.likest(dialect.standard(plain));
    }

    /// Finds entries that nothing was learned from, beside those of the files.
    Function<String, Optional<EntryMatch>> beside(List<Entry> later) {
        var beside = entries.beside(later);
        return plain -> beside.find(dialect.standard(plain));
    }

    /// What the linear model says at a glance, in microseconds.
    double[] glance(Features features) {
        return kinds.glance(features);
    }

    Sayings<Standing> standings() {
        return standings;
    }

    Sayings<Labour> labours() {
        return labours;
    }

    Sayings<OnTheSpot> onTheSpot() {
        return onTheSpot;
    }

    Sayings<Bearing> bearings() {
        return bearings;
    }

    Sayings<Errand> errands() {
        return errands;
    }

    /// Whether a danger that words tell of is only supposed, or told to be over: 刚解救出来.
    ///
    /// @param plain a text as [PlainText] leaves it
    boolean isNoDangerNow(String plain) {
        return Supposed.isIn(plain) || onTheSpot().wereItOfThat(plain).ifSure(Sureness.LIKELY) == OnTheSpot.OVER;
    }

    /// Whether a few words say plainly that a danger is no more, 没烟了, so that they tell of none whatever was before.
    ///
    /// @param plain a text as [PlainText] leaves it
    boolean isToldToBeOver(String plain) {
        return plain.length() <= A_FEW_WORDS && onTheSpot().in(plain, OnTheSpot::isNoDanger).ifSure(Sureness.BEYOND_DOUBT).isNoDanger();
    }

    /// The words that speak for the kind the loudest.
    List<String> tellingWords(String plain, Kind kind) {
        return TellingWords.in(plain, kinds.linear().voices(plain, kinds.labels().indexOf(kind.code())));
    }

    /// What a text says, to be compared with others.
    Gist gist(String plain) {
        return kinds.index().gist(plain);
    }

    double probabilityOf(Kind kind, double[] probabilities) {
        return probabilities[kinds.labels().indexOf(kind.code())];
    }

    /// @param plain a text as [PlainText] leaves it
    public Reading read(String plain) {
        return read(plain, hear(plain), Optional.empty());
    }

    /// As Linli takes a whole message in the end: for danger, where it may be danger.
    public Reading readErringTowardsDanger(String plain) {
        var reading = read(plain);
        return Reading.isTakenForDanger(reading.kind(), reading.danger(), reading.need(), () -> isNoDangerNow(plain)) ? reading.asDanger(category(Kind.EMERGENCY, plain)) : reading;
    }

    /// What the witnesses make of a text's kind.
    Verdict hear(String plain) {
        return hear(plain, glance(Features.of(plain)));
    }

    /// @param glance what [#glance] said of the text
    Verdict hear(String plain, double[] glance) {
        return kinds.classify(plain, glance);
    }

    double likenessOfLikest(String plain, Verdict witnesses) {
        return kinds.likenessOfLikest(plain, witnesses.neighbours());
    }

    /// @param heeded what staff have said, where it outweighs the witnesses
    Reading read(String plain, Verdict witnesses, Optional<Recalled> heeded) {
        var verdict = heeded
                .map(h -> kinds.told(witnesses, h.correction().label().kind().code(), h.sureness()))
                .orElse(witnesses);
        var kind = Kind.find(verdict.label()).orElseThrow();
        var category = heeded.flatMap(h -> h.correction().label().category()).or(() -> category(kind, plain, verdict));
        double need = 1 - probabilityOf(Kind.CHATTER, verdict.probabilities());
        return new Reading(kind, verdict.probability(), need, probabilityOf(Kind.EMERGENCY, verdict.probabilities()), category, false, verdict.neighbours(), heeded);
    }

    /// The category that the text would have if it were of that kind.
    Optional<String> category(Kind kind, String plain) {
        return category(kind, plain, hear(plain));
    }

    private Optional<String> category(Kind kind, String plain, Verdict verdict) {
        return Optional.ofNullable(categories.get(kind)).map(model -> category(model, kind, Features.of(MaskedPlaces.leftOut(plain)), verdict));
    }

    private String category(LinearModel model, Kind kind, Features features, Verdict verdict) {
        double[] probabilities = Ensemble.agree(
                model.probabilities(features), verdict.neighbours(), Ensemble.Question.CATEGORY,
                neighbour -> examples.get(neighbour.number()).kind() == kind ? categoryOf[neighbour.number()] : -1);
        return model.labels().get(Ensemble.likeliest(probabilities));
    }
}
