package linli.understand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import linli.community.Community;
import linli.correction.Correction;
import linli.knowledge.Entry;
import linli.knowledge.Knowledge;
import linli.knowledge.SeverityRule;
import linli.message.ForwardedLine;
import linli.message.InboundMessage;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Severity;
import linli.text.Courtesy;
import linli.text.Ellipsis;
import linli.text.LeadIn;
import linli.text.PlainText;
import linli.text.Question;
import linli.text.QuarrelTold;
import linli.text.RefundQuestion;
import linli.text.RightsQuestion;
import linli.text.SpokenAloud;

/// Reads a message the way a good neighbour would: what is it, how sure, how bad, where. Pure and thread-safe.
public final class Interpreter {
    /// Above this the linear model's word that it is chatter is enough, if it sees next to no danger. See `bot/RATIONALE.md`.
    private static final double PLAIN_CHATTER = 0.95;
    private static final double NO_DANGER = 0.01;
    /// From here on words before a colon sound like nothing that anybody complains of.
    private static final double NO_MATTER = 0.8;
    private static final double SURELY_DANGER = 0.4;
    private static final double SURELY_NEEDED = 0.86;
    private static final int EXAMPLES_SHOWN = 3;
    /// How Linli is called in a text; the platform's own mark of a mention is beside it.
    private static final Pattern CALL = Pattern.compile("@邻里[\\s\\u2005]*");

    private final FittedModels models;
    private final Corrections corrections;
    private final SavedSet savedSet;
    private final List<SeverityRule> severityRules;
    private final PlaceFinder places;
    private final Splitting splitting;
    private final Neighbours neighbours;
    private final WrittenEntries written;
    private final PassedLines passedLines;

    public Interpreter(Community community, Knowledge knowledge, FittedModels models) {
        this(community, knowledge, models, new PlaceFinder(community));
    }

    private Interpreter(Community community, Knowledge knowledge, FittedModels models, PlaceFinder places) {
        this(
                models, new Corrections(List.of(), models), new SavedSet(knowledge.savedSet()), knowledge.severityRules(), places,
                new Splitting(places), new Neighbours(community, places),
                new WrittenEntries(List.of(), knowledge, community, models), new PassedLines(community, places));
    }

    private Interpreter(
            FittedModels models, Corrections corrections, SavedSet savedSet, List<SeverityRule> severityRules, PlaceFinder places,
            Splitting splitting, Neighbours neighbours, WrittenEntries written, PassedLines passedLines) {
        this.models = models;
        this.corrections = corrections;
        this.savedSet = savedSet;
        this.severityRules = severityRules;
        this.places = places;
        this.splitting = splitting;
        this.neighbours = neighbours;
        this.written = written;
        this.passedLines = passedLines;
    }

    /// The same, who also goes by what staff have put right.
    ///
    /// @param inForce the oldest first
    public Interpreter taught(List<Correction> inForce) {
        return taught(new Corrections(inForce, models));
    }

    private Interpreter taught(Corrections known) {
        return new Interpreter(models, known, savedSet, severityRules, places, splitting, neighbours, written, passedLines);
    }

    /// The same, who also finds what staff have answered.
    ///
    /// @param entries those that nothing was learned from
    /// @param files the knowledge of the files alone
    public Interpreter knowing(List<Entry> entries, Knowledge files, Community community) {
        var known = new WrittenEntries(entries, files, community, models);
        return new Interpreter(models, corrections, savedSet, severityRules, places, splitting, neighbours, known, passedLines);
    }

    /// Questions that both staff and an entry of the files have answered.
    ///
    /// @param sureness from how sure on an entry answers
    public List<Overlap> overlaps(double sureness, Instant at) {
        return written.overlaps(sureness, at, models);
    }

    /// A message of the saved set that is read right now and would be misread with this correction, or a known cry for help that would be
    /// taken for something else.
    public Optional<Misreading> misreadWith(Correction correction) {
        var alone = new Corrections(List.of(correction), models);
        return savedSet.misreadWith(alone, this, taught(corrections.and(correction)))
                .or(() -> corrections.dangerTalkedAwayBy(correction));
    }

    /// Whether the text calls Linli by name.
    public static boolean isCalled(String text) {
        return text.indexOf('@') >= 0 && CALL.matcher(text).find();
    }

    /// Whether Linli is called by name: by a mention, by writing in private, or in the text.
    public static boolean isCalled(InboundMessage message) {
        return message.mentionsBot() || message.isPrivate() || isCalled(message.text());
    }

    public PlaceFinder places() {
        return places;
    }

    /// @param whereSaid what the group, or the sender's office, tells of the place
    public Understanding interpret(InboundMessage message, Place whereSaid) {
        return interpret(message, PlainText.of(message.text()), whereSaid);
    }

    /// @param plain the message's text as [PlainText] leaves it
    public Understanding interpret(InboundMessage message, String plain, Place whereSaid) {
        var utterances = new ArrayList<>(utterances(message));
        for (ForwardedLine line : message.forwarded()) {
            utterances.add(new Utterance(line.name(), line.text()));
        }
        var told = utterances.stream().flatMap(utterance -> RetoldTalk.takeApart(utterance).stream()).toList();
        boolean isRecord = utterances.size() > 1 || !message.forwarded().isEmpty();
        boolean isBundle = isRecord || passedLines.isPassedOn(message, told);
        boolean isList = isBundle && utterances.stream().allMatch(utterance -> utterance.speaker().isEmpty());
        var around = new Around(message, plain, whereSaid, isCalled(message), isList);
        Function<Utterance, Issue> read = utterance -> interpret(utterance, around);
        var pieces = told.stream().flatMap(utterance -> splitting.split(utterance, read).stream()).toList();
        return isRecord || isBundle && told.size() > 1
                ? new Understanding(neighbours.inView(pieces, read), true)
                : new Understanding(pieces.stream().map(this::erringTowardsDanger).toList(), isBundle);
    }

    /// Who said what, also where only a colleague's hand has put it together.
    private List<Utterance> utterances(InboundMessage message) {
        String text = withoutCall(message.text());
        var said = Forwards.takeApart(text);
        boolean isNobodys = said.size() == 1 && said.getFirst().speaker().isEmpty();
        var passedOn = isNobodys ? passedLines.takeApart(message, text, this::isPlainTalk) : List.<Utterance>of();
        return passedOn.isEmpty() ? said : passedOn;
    }

    private boolean isPlainTalk(String words) {
        var reading = read(PlainText.of(words));
        return reading.kind() == Kind.CHATTER && reading.probability() >= NO_MATTER;
    }

    private static String withoutCall(String text) {
        return text.indexOf('@') < 0 ? text : CALL.matcher(text).replaceAll("");
    }

    /// What is known around an utterance.
    ///
    /// @param isList whether the sender lists what others brought up, so that her own flat says nothing
    private record Around(InboundMessage message, String plain, Place whereSaid, boolean isCalled, boolean isList) {
        String plain(Utterance utterance) {
            return utterance.text().equals(message.text()) ? plain : PlainText.of(utterance.text());
        }

        /// The text beats the card of whoever said it, that the heading it stands under, and that the place where it was said.
        /// What a leader lists for others is not in her own flat; what she passes on of one building is in it.
        Place placeOf(Utterance utterance, String plain, PlaceFinder places) {
            Place heading = utterance.where().isEmpty() ? Place.UNKNOWN : places.find(PlainText.of(utterance.where()));
            var name = utterance.speaker().isEmpty() ? message.name() : Optional.of(utterance.speaker());
            Place card = name.map(places::ofCardName).orElse(Place.UNKNOWN);
            Place text = places.find(plain);
            Place said = utterance.speaker().isEmpty()
                    ? text.within(heading).orElse(isList ? card.withoutRoom() : card)
                    : text.orElse(card).within(heading);
            return places.completed(said.orElse(whereSaid));
        }
    }

    private Issue interpret(Utterance utterance, Around around) {
        String plain = around.plain(utterance);
        var whole = read(Courtesy.removedFromQuestion(SpokenAloud.withoutFilling(plain)));
        var ofNeighbours = QuarrelTold.in(plain).map(this::read).filter(told -> isOfNeighbours(whole, told));
        if (ofNeighbours.isPresent()) {
            return interpret(utterance, around, plain, ofNeighbours.get());
        }
        return LeadIn.rest(plain)
                .flatMap(rest -> Optional.of(read(rest)).filter(beside -> weighsMore(beside, whole)).map(beside -> interpret(utterance, around, rest, beside)))
                .orElseGet(() -> interpret(utterance, around, plain, whole));
    }

    /// 我要投诉301 is no complaint of an office, and 501那个有病 天天骂我 no talk.
    private static boolean isOfNeighbours(Reading whole, Reading told) {
        boolean mayBeMisread = whole.kind() == Kind.CHATTER || whole.category().filter("oversight"::equals).isPresent();
        return mayBeMisread && told.kind() == Kind.DISPUTE;
    }

    /// 亮了 谢谢 就是电表箱打火花: what is told beside it decides.
    private static boolean weighsMore(Reading beside, Reading whole) {
        return beside.kind() == Kind.EMERGENCY && beside.probability() >= SURELY_DANGER
                || whole.kind() == Kind.CHATTER && beside.kind() != Kind.CHATTER && beside.need() >= SURELY_NEEDED;
    }

    private Issue interpret(Utterance utterance, Around around, String plain, Reading reading) {
        boolean asksForItsMoneyBack = reading.kind() == Kind.FRAUD && RefundQuestion.isIn(plain);
        var kind = asksForItsMoneyBack ? Kind.QUESTION : reading.kind();
        return reading.atAGlance()
                ? new Issue(
                        utterance.speaker(), utterance.text(), kind, Optional.empty(), reading.probability(), reading.need(), reading.danger(), Severity.LOW,
                        Place.UNKNOWN, entryAtAGlance(plain, around), evidence(reading, plain))
                : new Issue(
                        utterance.speaker(), utterance.text(), kind, reading.category(), reading.probability(), reading.need(), reading.danger(),
                        severity(kind, plain), around.placeOf(utterance, plain, places),
                        entry(kind, plain, around), evidence(reading, plain));
    }

    /// Only once all is taken apart, for out of its context half of what people say may be danger; and not in a bundle, which has been
    /// looked through by whoever passes it on.
    private Issue erringTowardsDanger(Issue issue) {
        String plain = PlainText.of(issue.text());
        if (Reading.isTakenForDanger(issue.kind(), issue.danger(), issue.need(), plain)) {
            return issue.asMaybeDanger(models.category(Kind.EMERGENCY, plain));
        }
        return Reading.mayBeDanger(issue.kind(), issue.danger()) ? issue.pressing() : issue;
    }

    /// The entry that a question finds by its likeness to all that is known of it, were its very words not known.
    public Optional<String> likestEntry(String question) {
        return models.likestEntry(PlainText.of(question));
    }

    /// How many messages of the saved set are taken for what they are.
    public int savedReadRight() {
        return savedSet.readRight(this);
    }

    /// @param plain a text as [PlainText] leaves it
    Reading read(String plain) {
        var recalled = corrections.recall(plain);
        var features = Features.of(plain);
        double[] glance = models.glance(features);
        double[] likely = Witnesses.alone(glance);
        double chatter = models.probabilityOf(Kind.CHATTER, likely);
        boolean isPlainTalk = chatter > PLAIN_CHATTER && models.probabilityOf(Kind.EMERGENCY, likely) < NO_DANGER;
        if (isPlainTalk && recalled.isEmpty()) {
            return Reading.plainTalk(chatter);
        }
        var witnesses = models.hear(plain, glance);
        var heeded = recalled.filter(r -> corrections.holds(r, plain, witnesses));
        return isPlainTalk && heeded.isEmpty() ? Reading.plainTalk(chatter) : models.read(features, witnesses, heeded);
    }

    /// How sure it is that somebody has to do something about such words; 0 where they are read as a question, an idea or talk.
    ///
    /// @param plain a text as [PlainText] leaves it
    public double surenessOfAMatter(String plain) {
        var reading = read(plain);
        return switch (reading.kind()) {
            case EMERGENCY, FRAUD, DISPUTE, SERVICE_REQUEST -> reading.probability();
            case QUESTION, SUGGESTION, CHATTER -> 0;
        };
    }

    /// The category of a text that is of that kind; empty where the kind has none.
    ///
    /// @param plain a text as [PlainText] leaves it
    public Optional<String> category(Kind kind, String plain) {
        return models.category(kind, plain);
    }

    /// Of those who call Linli by name small talk is looked up too, for they may ask in words that look like talk; and so is what sounds like a
    /// complaint but asks after the law, unless it says where somebody is to go and look.
    private Optional<EntryMatch> entry(Kind kind, String plain, Around around) {
        return switch (kind) {
            case QUESTION -> entry(plain, around);
            case CHATTER -> around.isCalled() ? entry(plain, around) : Optional.empty();
            case DISPUTE, SERVICE_REQUEST -> around.isCalled() && RightsQuestion.isIn(plain) && places.find(plain).building().isEmpty()
                    ? entry(plain, around)
                    : Optional.empty();
            case EMERGENCY, FRAUD, SUGGESTION -> Optional.empty();
        };
    }

    /// 开水泼到手上了 抹牙膏行吗 sounds like talk through and through, but whoever calls Linli to ask it is waiting for an answer.
    private Optional<EntryMatch> entryAtAGlance(String plain, Around around) {
        return around.isCalled() && Question.isPut(plain) ? entry(plain, around) : Optional.empty();
    }

    private Optional<EntryMatch> entry(String plain, Around around) {
        return Question.namesNothing(plain)
                ? Optional.empty()
                : written.orBetter(models.entry(plain), plain, around.message().receivedAt()).filter(match -> !Ellipsis.isIn(plain) || isAskedSo(match, plain));
    }

    /// 几天能拿 alone is a question on any entry, and so on none, unless people are known to ask just so.
    private static boolean isAskedSo(EntryMatch match, String plain) {
        return Question.of(match.ask()).isAboutSame(Question.of(plain));
    }

    /// @param plain a text as [PlainText] leaves it
    public Severity severity(Kind kind, String plain) {
        return kind == Kind.EMERGENCY
                ? Severity.CRITICAL
                : severityRules.stream().filter(r -> r.fits(kind, plain)).findFirst().orElseThrow().severity();
    }

    private Evidence evidence(Reading reading, String plain) {
        var examples = reading.neighbours().stream()
                .limit(EXAMPLES_SHOWN)
                .map(n -> new Evidence.LikeExample(
                        n.example().id(), n.example().text(), n.example().label(), n.likeness()))
                .toList();
        var words = reading.atAGlance() ? List.<String>of() : models.tellingWords(plain, reading.kind());
        return new Evidence(reading.atAGlance(), words, examples, reading.correction());
    }
}
