package linli.text;

/// How sure it has to be what a line says of a matter, a case or an alarm that is known, before anything is done about it: the less else could
/// be meant where it is said, and the less is lost where it was meant otherwise, the less sure.
public enum Sureness {
    /// Whatever is likeliest: only asked where nothing comes of it but an explanation.
    AT_ALL(0),
    /// Where little else could be meant: behind the number of what it is about, of words that call an alarm off, or where somebody is named besides.
    LEANING(0.5),
    /// In private, where Linli alone is spoken to, and of an alarm that is over.
    RATHER(0.6),
    /// Where Linli is called by name, a case is pointed at or an alarm is up there.
    LIKELY(0.7),
    /// Where it may be said to anybody, and for what cannot be unheard: others are told of it, or the case goes away.
    PLAINLY(0.8),
    /// Of what nobody has spoken just before, and where the first words alone are heard.
    BEYOND_DOUBT(0.9),
    /// Where nothing but these words tells what they are about.
    OUTRIGHT(0.95);

    private final double least;

    Sureness(double least) {
        this.least = least;
    }

    /// @param probability how likely it is that the line says so
    public boolean isReachedBy(double probability) {
        return probability >= least;
    }
}
