package linli.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.community.Community;
import linli.correction.Correction;
import linli.knowledge.Knowledge;
import linli.knowledge.SeverityRule;
import linli.message.ForwardedLine;
import linli.message.InboundMessage;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Severity;
import linli.text.PlainText;

/// Reads a message the way a good neighbour would: what is it, how sure, how bad, where. Pure and thread-safe.
public final class Interpreter {
    /// Above this the linear model's word that it is chatter is enough, if it sees next to no danger. See `bot/RATIONALE.md`.
    private static final double PLAIN_CHATTER = 0.95;
    private static final double NO_DANGER = 0.01;
    private static final int EXAMPLES_SHOWN = 3;
    /// How Linli is called in a text; the platform's own mark of a mention is beside it.
    private static final Pattern CALL = Pattern.compile("@邻里[\\s\\u2005]*");

    private final FittedModels models;
    private final Corrections corrections;
    private final SavedSet savedSet;
    private final List<SeverityRule> severityRules;
    private final PlaceFinder places;

    public Interpreter(Community community, Knowledge knowledge, FittedModels models) {
        this(
                models, new Corrections(List.of(), models), new SavedSet(knowledge.savedSet()), knowledge.severityRules(),
                new PlaceFinder(community));
    }

    private Interpreter(
            FittedModels models, Corrections corrections, SavedSet savedSet, List<SeverityRule> severityRules, PlaceFinder places) {
        this.models = models;
        this.corrections = corrections;
        this.savedSet = savedSet;
        this.severityRules = severityRules;
        this.places = places;
    }

    /// The same, who also goes by what staff have put right.
    ///
    /// @param inForce the oldest first
    public Interpreter taught(List<Correction> inForce) {
        return taught(new Corrections(inForce, models));
    }

    private Interpreter taught(Corrections known) {
        return new Interpreter(models, known, savedSet, severityRules, places);
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
        var utterances = new ArrayList<>(Forwards.takeApart(withoutCall(message.text())));
        boolean isBundle = utterances.size() > 1 || !message.forwarded().isEmpty();
        for (ForwardedLine line : message.forwarded()) {
            utterances.add(new Utterance(line.name(), line.text()));
        }
        var around = new Around(message, plain, whereSaid, isCalled(message));
        var pieces = new ArrayList<Issue>(utterances.size());
        for (Utterance utterance : utterances) {
            pieces.add(interpret(utterance, around));
        }
        return new Understanding(pieces, isBundle);
    }

    private static String withoutCall(String text) {
        return text.indexOf('@') < 0 ? text : CALL.matcher(text).replaceAll("");
    }

    /// What is known around an utterance.
    private record Around(InboundMessage message, String plain, Place whereSaid, boolean isCalled) {
        String plain(Utterance utterance) {
            return utterance.text().equals(message.text()) ? plain : PlainText.of(utterance.text());
        }

        Optional<String> cardName(Utterance utterance) {
            return utterance.speaker().isEmpty() ? message.name() : Optional.of(utterance.speaker());
        }
    }

    private Issue interpret(Utterance utterance, Around around) {
        String plain = around.plain(utterance);
        var reading = read(plain);
        var kind = reading.kind();
        return reading.atAGlance()
                ? new Issue(
                        utterance.speaker(), utterance.text(), kind, Optional.empty(), reading.probability(), reading.need(), Severity.LOW,
                        Place.UNKNOWN, Optional.empty(), evidence(reading))
                : new Issue(
                        utterance.speaker(), utterance.text(), kind, reading.category(), reading.probability(), reading.need(),
                        severity(kind, plain), places.find(plain, around.cardName(utterance), around.whereSaid()),
                        entry(kind, plain, around.isCalled()), evidence(reading));
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

    /// The category of a text that is of that kind; empty where the kind has none.
    ///
    /// @param plain a text as [PlainText] leaves it
    public Optional<String> category(Kind kind, String plain) {
        return models.category(kind, plain);
    }

    /// Of those who call Linli by name small talk is looked up too, for they may ask in words that look like talk.
    private Optional<EntryMatch> entry(Kind kind, String plain, boolean isCalled) {
        return switch (kind) {
            case QUESTION -> models.entry(plain);
            case CHATTER -> isCalled ? models.entry(plain) : Optional.empty();
            case EMERGENCY, FRAUD, DISPUTE, SERVICE_REQUEST, SUGGESTION -> Optional.empty();
        };
    }

    /// @param plain a text as [PlainText] leaves it
    public Severity severity(Kind kind, String plain) {
        return kind == Kind.EMERGENCY
                ? Severity.CRITICAL
                : severityRules.stream().filter(r -> r.fits(kind, plain)).findFirst().orElseThrow().severity();
    }

    private static Evidence evidence(Reading reading) {
        var examples = reading.neighbours().stream()
                .limit(EXAMPLES_SHOWN)
                .map(n -> new Evidence.LikeExample(
                        n.example().id(), n.example().text(), n.example().label(), n.likeness()))
                .toList();
        return new Evidence(reading.atAGlance(), examples, reading.correction());
    }
}
