package linli.understand;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.correction.Correction;
import linli.knowledge.TextIndex.Gist;
import linli.message.Kind;
import linli.text.Masking;
import linli.text.PlainText;
import linli.text.Words;
import linli.understand.TextClassifier.Neighbour;
import linli.understand.TextClassifier.Verdict;

/// What staff have put right, ready to be heard on the next message: on its very words, or on words very like it. Where two corrected
/// the same words, the later holds. Immutable and thread-safe. How the thresholds were chosen stands in `bot/RATIONALE.md`.
final class Corrections {
    /// From here on a message may be about what the corrected one was about.
    private static final double VERY_LIKE = 0.55;
    /// As like as this it has to be where the others see danger and the correction sees none.
    private static final double NEARLY_THE_SAME = 0.8;
    private static final double DANGER = 0.45;
    /// Less sure than this, the others have no opinion worth the name.
    private static final double UNSURE = 0.6;

    private final FittedModels models;
    private final List<Correction> inForce;
    private final List<Corrected> corrected = new ArrayList<>();
    private final Map<String, Corrected> byWords = new HashMap<>();
    /// The places among the corrected of those that hold a term: a message is compared only with those it shares one with.
    private final Map<Integer, BitSet> byTerm = new HashMap<>();

    /// @param inForce the oldest first
    /// @param models their index tells how like two texts are
    Corrections(List<Correction> inForce, FittedModels models) {
        this.models = models;
        this.inForce = List.copyOf(inForce);
        var latest = new LinkedHashMap<String, Corrected>();
        for (Correction correction : inForce) {
            String plain = PlainText.of(correction.text());
            latest.put(Words.of(plain), new Corrected(correction, models.gist(plain)));
        }
        latest.remove(""); // smileys alone say nothing of the next message
        latest.forEach(this::add);
    }

    private record Corrected(Correction correction, Gist gist) {}

    private void add(String words, Corrected latest) {
        byWords.put(words, latest);
        for (int term : latest.gist.numbers()) {
            byTerm.computeIfAbsent(term, _ -> new BitSet()).set(corrected.size());
        }
        corrected.add(latest);
    }

    Corrections and(Correction another) {
        var all = new ArrayList<>(inForce);
        all.add(another);
        return new Corrections(all, models);
    }

    /// An example of danger so like the corrected words that what is said of them would be said of danger too. Whoever calls off a drill
    /// with 闲聊 does not mean the next fire.
    Optional<Misreading> dangerTalkedAwayBy(Correction correction) {
        if (correction.label().kind() == Kind.EMERGENCY) {
            return Optional.empty();
        }
        String plain = PlainText.of(correction.text());
        var gist = models.gist(plain);
        return models.hear(plain).neighbours().stream()
                .map(Neighbour::example)
                .filter(example -> example.label().equals(Kind.EMERGENCY.code()))
                .filter(example -> models.gist(PlainText.of(example.text())).likeness(gist) >= VERY_LIKE)
                .findFirst()
                .map(example -> new Misreading(example.text(), correction.label()));
    }

    /// What was said of these very words, else of the likest, if they are very like.
    ///
    /// @param plain a text as [PlainText] leaves it
    Optional<Recalled> recall(String plain) {
        if (corrected.isEmpty()) {
            return Optional.empty();
        }
        String masked = Masking.mask(plain); // as what was learned is
        return Optional.ofNullable(byWords.get(Words.of(masked)))
                .map(same -> new Recalled(same.correction, 1))
                .or(() -> likest(models.gist(masked)));
    }

    private Optional<Recalled> likest(Gist gist) {
        var candidates = new BitSet();
        for (int term : gist.numbers()) {
            Optional.ofNullable(byTerm.get(term)).ifPresent(candidates::or);
        }
        return candidates.stream()
                .mapToObj(corrected::get)
                .map(c -> new Recalled(c.correction, c.gist.likeness(gist)))
                .filter(recalled -> recalled.likeness() >= VERY_LIKE)
                .reduce((one, other) -> other.likeness() >= one.likeness() ? other : one);
    }

    /// Of the very words a colleague's word holds, whatever the files say. Of words that are only like them it holds where the others
    /// misread this message as they misread that one, or have no opinion; where no example is liker still; and danger that they see is
    /// not talked away by what was said of another message.
    ///
    /// @param witnesses what the examples and the linear model make of the text
    boolean holds(Recalled recalled, String plain, Verdict witnesses) {
        return recalled.isOfTheVeryWords()
                || !talksDangerAway(recalled, witnesses)
                        && isMisreadAlike(recalled, witnesses)
                        && recalled.likeness() >= models.likenessOfLikest(plain, witnesses);
    }

    private boolean talksDangerAway(Recalled recalled, Verdict witnesses) {
        return recalled.correction().label().kind() != Kind.EMERGENCY
                && recalled.likeness() < NEARLY_THE_SAME
                && models.probabilityOf(Kind.EMERGENCY, witnesses.probabilities()) > DANGER;
    }

    private boolean isMisreadAlike(Recalled recalled, Verdict witnesses) {
        String text = PlainText.of(recalled.correction().text());
        return witnesses.probability() < UNSURE || models.hear(text).label().equals(witnesses.label());
    }
}
