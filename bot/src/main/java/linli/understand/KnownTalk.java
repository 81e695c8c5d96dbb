package linli.understand;

import linli.text.Bearing;
import linli.text.Errand;
import linli.text.Labour;
import linli.text.OnTheSpot;
import linli.text.PlainText;
import linli.text.Standing;
import linli.text.Sureness;

/// What a line says where it is known what it is about, as the lessons teach it: of a matter that was told, a case at work, an alarm that is up, what neighbours
/// have just told, or of Linli's own desk.
public record KnownTalk(FittedModels models) {
    /// From here on a line is on the danger, though it cannot be told what it says of it: those who come read it.
    private static final double SURELY_OF_IT = 0.88;

    /// How a matter stands that is known to be spoken of: such words mean anything where it is not.
    ///
    /// @param plain a text as [PlainText] leaves it
    /// @param sureness what sounds less sure than that says nothing of it
    public Standing standing(String plain, Sureness sureness) {
        return models.standings().in(plain, sureness);
    }

    /// The same, and how sure it is.
    ///
    /// @param plain a text as [PlainText] leaves it
    public Saying<Standing> standing(String plain) {
        return models.standings().in(plain);
    }

    /// What a colleague's words do with a case that is known to be meant.
    ///
    /// @param plain a text as [PlainText] leaves it
    /// @param sureness what sounds less sure than that is merely told
    public Labour labour(String plain, Sureness sureness) {
        return models.labours().in(plain, sureness);
    }

    /// What is said of a danger for which an alarm is up.
    ///
    /// @param plain a text as [PlainText] leaves it
    /// @param sureness what sounds less sure than that says nothing of it; under [Sureness#LIKELY] it may be on the danger and no more than that
    public OnTheSpot onTheSpot(String plain, Sureness sureness) {
        var said = models.onTheSpot().in(plain, OnTheSpot::isNoDanger).ifSure(sureness);
        boolean isToWhoeverAsks = sureness.compareTo(Sureness.LIKELY) < 0; // what may be said to anybody has to say what it says: half of all small talk sounds as if it were of some danger
        return said == OnTheSpot.OTHER && isToWhoeverAsks && models.onTheSpot().anything(plain) >= SURELY_OF_IT ? OnTheSpot.MORE : said;
    }

    /// Whether words that read as a matter go on about the one that neighbours have just told.
    ///
    /// @param plain a text as [PlainText] leaves it
    /// @param sureness what sounds less sure than that is a matter of its own
    public Bearing bearing(String plain, Sureness sureness) {
        return models.bearings().in(plain, sureness);
    }

    /// The same, and how sure it is.
    ///
    /// @param plain a text as [PlainText] leaves it
    public Saying<Bearing> bearing(String plain) {
        return models.bearings().in(plain);
    }

    /// What a colleague wants of Linli beside the cases.
    ///
    /// @param plain a text as [PlainText] leaves it
    /// @param sureness what sounds less sure than that is about something else
    public Errand errand(String plain, Sureness sureness) {
        return models.errands().in(plain, sureness);
    }
}
