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
import linli.text.NoticeQuestion;
import linli.text.PlainText;
import linli.text.RefundQuestion;

/// Reads a message the way a good neighbour would: what is it, how sure, how bad, where. Pure and thread-safe.
public final class Interpreter {
    private static final double NO_MATTER = 0.8;
    /// From here on it is a danger, however much it sounds like the end of one.
    private static final double DANGER_ALL_THE_SAME = 0.7;
    /// How Linli is called in a text; the platform's own mark of a mention is beside it.
    private static final Pattern CALL = Pattern.compile("@邻里[\\s\\u2005]*");

    private final FittedModels models;
    private final TextReader reader;
    private final SavedSet savedSet;
    private final List<SeverityRule> severityRules;
    private final PlaceFinder places;
    private final Splitting splitting;
    private final Neighbours neighbours;
    private final EntryLookup entries;
    private final PassedLines passedLines;

    public Interpreter(Community community, Knowledge knowledge, FittedModels models) {
        this(community, knowledge, models, new PlaceFinder(community));
    }

    private Interpreter(Community community, Knowledge knowledge, FittedModels models, PlaceFinder places) {
        this(
                models, new TextReader(models, new Corrections(List.of(), models)), new SavedSet(knowledge.savedSet()), knowledge.severityRules(), places,
                new Splitting(places), new Neighbours(community, places),
                new EntryLookup(models, new WrittenEntries(List.of(), knowledge, community, models), places), new PassedLines(community, places));
    }

    private Interpreter(
            FittedModels models, TextReader reader, SavedSet savedSet, List<SeverityRule> severityRules, PlaceFinder places,
            Splitting splitting, Neighbours neighbours, EntryLookup entries, PassedLines passedLines) {
        this.models = models;
        this.reader = reader;
        this.savedSet = savedSet;
        this.severityRules = severityRules;
        this.places = places;
        this.splitting = splitting;
        this.neighbours = neighbours;
        this.entries = entries;
        this.passedLines = passedLines;
    }

    /// The same, who also goes by what staff have put right.
    ///
    /// @param inForce the oldest first
    public Interpreter taught(List<Correction> inForce) {
        return new Interpreter(models, reader.taught(inForce), savedSet, severityRules, places, splitting, neighbours, entries, passedLines);
    }

    /// The same, who also finds what staff have answered.
    ///
    /// @param written those that nothing was learned from
    /// @param files the knowledge of the files alone
    public Interpreter knowing(List<Entry> written, Knowledge files, Community community) {
        var known = new EntryLookup(models, new WrittenEntries(written, files, community, models), places);
        return new Interpreter(models, reader, savedSet, severityRules, places, splitting, neighbours, known, passedLines);
    }

    /// Questions that both staff and an entry of the files have answered.
    ///
    /// @param sureness from how sure on an entry answers
    public List<Overlap> overlaps(double sureness, Instant at) {
        return entries.written().overlaps(sureness, at, models);
    }

    /// A message of the saved set that is read right now and would be misread with this correction, or a known cry for help that would be
    /// taken for something else.
    public Optional<Misreading> misreadWith(Correction correction) {
        return savedSet.misreadWith(correction, reader).or(() -> reader.corrections().dangerTalkedAwayBy(correction));
    }

    /// Whether the text calls Linli by name.
    public static boolean isCalled(String text) {
        return text.indexOf('@') >= 0 && CALL.matcher(text).find();
    }

    /// Whether Linli is called by name: by a mention, by writing in private, or in the text.
    public static boolean isCalled(InboundMessage message) {
        return message.mentionsBot() || message.isPrivate() || isCalled(message.text());
    }

    /// What a line says where it is known what it is about.
    public KnownTalk knownTalk() {
        return new KnownTalk(models);
    }

    /// Whether the words say no more than that others' words follow: 几位邻居的事 麻烦分一下.
    ///
    /// @param plain a text as [PlainText] leaves it
    public boolean announces(String plain) {
        return Heading.isHollow(plain);
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
        var said = takenApart(message);
        var heard = new ArrayList<>(said.utterances());
        if (!message.forwarded().isEmpty()) {
            heard.replaceAll(utterance -> utterance.speaker().isEmpty() ? Utterance.own(utterance.text()) : utterance);
        }
        for (ForwardedLine line : message.forwarded()) {
            heard.add(new Utterance(line.name(), line.text()));
        }
        var own = new OwnRemarks(heard);
        var utterances = own.apart();
        boolean isListed = heard.size() > 1
                && (said.isPlaceByPlace() || heard.stream().allMatch(utterance -> utterance.speaker().isEmpty()));
        var told = utterances.stream()
                .flatMap(utterance -> RetoldTalk.takeApart(utterance).stream())
                .map(utterance -> isListed && !utterance.isOwn() ? passedLines.ofWhom(message, utterance) : utterance)
                .toList();
        boolean isRecord = heard.size() > 1 || !message.forwarded().isEmpty();
        boolean isBundle = isRecord || passedLines.isPassedOn(message, told);
        boolean isList = isBundle && utterances.stream().allMatch(utterance -> utterance.speaker().isEmpty());
        var around = new Around(message, plain, isBundle ? passedLines.whereOf(message, whereSaid) : whereSaid, isCalled(message), isList);
        Function<Utterance, Issue> read = utterance -> interpret(utterance, around);
        var pieces = told.stream().flatMap(utterance -> splitting.split(utterance, read).stream()).toList();
        return isRecord || isBundle && told.size() > 1
                ? new Understanding(neighbours.inView(pieces, read, isListed), true, own.told(), own.remarks())
                : new Understanding(pieces.stream().map(this::erringTowardsDanger).toList(), isBundle);
    }

    /// @param isPlaceByPlace whether it is a round that a colleague made, or what she was told at several doors
    private record TakenApart(List<Utterance> utterances, boolean isPlaceByPlace) {}

    /// Who said what, also where only a colleague's hand has put it together.
    private TakenApart takenApart(InboundMessage message) {
        String text = withoutCall(message.text());
        var said = Forwards.takeApart(text);
        boolean isNobodys = said.size() == 1 && said.getFirst().speaker().isEmpty();
        if (!isNobodys) {
            return new TakenApart(said, false);
        }
        var seen = passedLines.placeByPlace(message, text);
        if (!seen.isEmpty()) {
            return new TakenApart(seen, true);
        }
        var passedOn = passedLines.takeApart(message, text, this::isPlainTalk);
        return new TakenApart(passedOn.isEmpty() ? said : passedOn, false);
    }

    private boolean isPlainTalk(String words) {
        var reading = reader.read(PlainText.of(words));
        return reading.kind() == Kind.CHATTER && reading.probability() >= NO_MATTER;
    }

    private static String withoutCall(String text) {
        return text.indexOf('@') < 0 ? text : CALL.matcher(text).replaceAll("");
    }

    /// What a text says as a whole, in which a line stands together with what it goes on about.
    public Issue readAsOne(InboundMessage message, String text) {
        return interpret(new Utterance("", text), around(message, text));
    }

    /// The entry that somebody asks for who asks so of Linli, whatever it sounds like.
    ///
    /// @param plain a text as [PlainText] leaves it
    public Optional<EntryMatch> entryFor(InboundMessage message, String plain) {
        return entries.find(Kind.QUESTION, plain, around(message, plain));
    }

    private static Around around(InboundMessage message, String text) {
        return new Around(message, PlainText.of(text), Place.UNKNOWN, true, false);
    }

    private Issue interpret(Utterance utterance, Around around) {
        var heart = Heart.of(around.plain(utterance), reader::read);
        String plain = heart.plain();
        var reading = heart.reading();
        var kind = isMerelyAsked(reading.kind(), plain) ? Kind.QUESTION : reading.kind();
        return reading.atAGlance()
                ? new Issue(
                        utterance.speaker(), utterance.text(), kind, Optional.empty(), reading.probability(), reading.need(), reading.danger(), Severity.LOW,
                        Place.UNKNOWN, entries.findAtAGlance(plain, around), reader.evidence(reading, plain))
                : new Issue(
                        utterance.speaker(), utterance.text(), kind, reading.category(), reading.probability(), reading.need(), reading.danger(),
                        severity(kind, plain), around.placeOf(utterance, plain, places),
                        entries.find(kind, plain, around), reader.evidence(reading, plain));
    }

    private static boolean isMerelyAsked(Kind kind, String plain) {
        return switch (kind) {
            case FRAUD -> RefundQuestion.isIn(plain) || NoticeQuestion.isIn(plain);
            case SERVICE_REQUEST -> NoticeQuestion.isIn(plain);
            case EMERGENCY, DISPUTE, SUGGESTION, QUESTION, CHATTER -> false;
        };
    }

    /// Only once all is taken apart, for out of its context half of what people say may be danger; and not in a bundle, which has been
    /// looked through by whoever passes it on.
    private Issue erringTowardsDanger(Issue issue) {
        String plain = PlainText.of(issue.text());
        if (issue.kind() == Kind.EMERGENCY && issue.danger() < DANGER_ALL_THE_SAME && models.isToldToBeOver(plain)) {
            return issue.asTalk();
        }
        if (Reading.isTakenForDanger(issue.kind(), issue.danger(), issue.need(), () -> models.isNoDangerNow(plain))) {
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
        return savedSet.readRight(reader);
    }

    /// How sure it is that somebody has to do something about such words; 0 where they are read as a question, an idea or talk.
    ///
    /// @param plain a text as [PlainText] leaves it
    public double surenessOfAMatter(String plain) {
        var reading = reader.read(plain);
        return switch (reading.kind()) {
            case EMERGENCY, FRAUD, DISPUTE, SERVICE_REQUEST -> reading.probability();
            case QUESTION, SUGGESTION, CHATTER -> 0;
        };
    }

    /// How likely it is that such words tell of a danger.
    ///
    /// @param plain a text as [PlainText] leaves it
    public double surenessOfDanger(String plain) {
        return reader.read(plain).danger();
    }

    /// The category of a text that is of that kind; empty where the kind has none.
    ///
    /// @param plain a text as [PlainText] leaves it
    public Optional<String> category(Kind kind, String plain) {
        return models.category(kind, plain);
    }

    /// @param plain a text as [PlainText] leaves it
    public Severity severity(Kind kind, String plain) {
        return kind == Kind.EMERGENCY
                ? Severity.CRITICAL
                : severityRules.stream().filter(r -> r.fits(kind, plain)).findFirst().orElseThrow().severity();
    }
}
