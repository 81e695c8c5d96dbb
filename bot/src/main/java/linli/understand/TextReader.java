package linli.understand;

import java.util.List;
import linli.correction.Correction;
import linli.message.Kind;

/// Reads one text by itself: what it is taken for, by what was learned and by what staff have put right.
record TextReader(FittedModels models, Corrections corrections) {
    /// Above this the linear model's word that it is chatter is enough, if it sees next to no danger. See `bot/RATIONALE.md`.
    private static final double PLAIN_CHATTER = 0.95;
    private static final double NO_DANGER = 0.01;

    /// The same, who goes by these corrections alone.
    ///
    /// @param inForce the oldest first
    TextReader taught(List<Correction> inForce) {
        return new TextReader(models, new Corrections(inForce, models));
    }

    /// The same, who also goes by this one.
    TextReader taught(Correction further) {
        return new TextReader(models, corrections.and(further));
    }

    /// @param plain a text as `PlainText` leaves it
    Reading read(String plain) {
        var recalled = corrections.recall(plain);
        double[] glance = models.glance(Features.of(plain));
        double[] likely = Ensemble.alone(glance);
        double chatter = models.probabilityOf(Kind.CHATTER, likely);
        boolean isPlainTalk = chatter > PLAIN_CHATTER && models.probabilityOf(Kind.EMERGENCY, likely) < NO_DANGER;
        if (isPlainTalk && recalled.isEmpty()) {
            return Reading.plainTalk(chatter);
        }
        var witnesses = models.hear(plain, glance);
        var heeded = recalled.filter(r -> corrections.holds(r, plain, witnesses));
        return isPlainTalk && heeded.isEmpty() ? Reading.plainTalk(chatter) : models.read(plain, witnesses, heeded);
    }

    /// What a reading of these words rests on.
    Evidence evidence(Reading reading, String plain) {
        return Evidence.of(reading, reading.atAGlance() ? List.of() : models.tellingWords(plain, reading.kind()));
    }
}
