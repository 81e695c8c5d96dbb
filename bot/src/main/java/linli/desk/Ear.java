package linli.desk;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import linli.text.Errand;
import linli.text.Labour;
import linli.text.PlainText;
import linli.text.Standing;
import linli.text.Sureness;

/// Tells what a colleague's words do with a case that is known to be meant.
public interface Ear {
    Pattern PAUSE = Pattern.compile("[\\s,，。.!;；、~]+");
    /// What leaves most to do first.
    List<Labour> LEFT_TO_DO = List.of(Labour.UNDONE, Labour.WAITS, Labour.TAKEN, Labour.DONE);

    /// @param plain a text as [linli.text.PlainText] leaves it
    /// @param sureness what sounds less sure than that is merely told
    Labour labour(String plain, Sureness sureness);

    /// How a matter stands, as the words say.
    Standing standing(String plain, Sureness sureness);

    /// What they want of Linli beside the cases.
    Errand errand(String plain, Sureness sureness);

    /// What is told to those who wait for it, or sends the case away, has to be said plainly.
    default Labour in(String plain) {
        return switch (labour(plain, Sureness.LEANING)) {
            case HAND_ON -> Labour.HAND_ON;
            case ASKED -> Labour.ASKED;
            case TAKEN, WAITS, UNDONE, TOLD -> inPart(plain, Sureness.LIKELY);
            case DONE, NOT_MINE -> inPart(plain, Sureness.PLAINLY);
        };
    }

    /// What the words do as a whole, or what one part of them plainly does where the whole is not sure: 接线盒烧糊了 我去换. Of several parts the one that
    /// leaves most to do counts, and what is not beyond doubt is done only if no part says otherwise: 拆了 新的报了计划.
    default Labour inPart(String plain, Sureness sureness) {
        var whole = labour(plain, sureness);
        var parts = PAUSE.splitAsStream(plain).filter(part -> part.length() > 1).toList();
        boolean isClear = parts.size() < 2 || labour(plain, Sureness.AT_ALL) == Labour.TOLD || whole != Labour.TOLD && whole != Labour.DONE || whole == Labour.DONE && labour(plain, Sureness.OUTRIGHT) == Labour.DONE;
        return isClear ? whole : parts.stream().map(part -> labour(part, Sureness.PLAINLY)).filter(LEFT_TO_DO::contains)
                .min(Comparator.comparing(LEFT_TO_DO::indexOf)).filter(said -> said != Labour.DONE || whole == Labour.DONE).orElse(whole);
    }

    /// Whether the words do something with whatever case they are of.
    default boolean moves(String words) {
        return in(PlainText.of(words)).movesTheCase();
    }

    /// The same where it is not said which.
    default boolean plainlyMoves(String words) {
        return says(words, Sureness.PLAINLY).movesTheCase();
    }

    /// Whether it is worth looking which case they may be of.
    default boolean mayMove(String words) {
        var says = says(words, Sureness.LEANING);
        return says.movesTheCase() || says == Labour.UNDONE;
    }

    /// The same of whoever is at work on one: what goes to others has to be said plainly.
    default boolean mayGoOn(String words) {
        return says(words, Sureness.LEANING).isOfTheWork();
    }

    /// Among colleagues, who talk of everything, nothing goes to others by a word without a number.
    default boolean plainlyGoesOn(String words) {
        return says(words, Sureness.PLAINLY).isOfTheWork();
    }

    /// Whether the words plainly say that somebody sees to it.
    default boolean plainlyTakes(String words) {
        return says(words, Sureness.PLAINLY) == Labour.TAKEN;
    }

    /// Whether the words, of whatever case, are of its work beyond doubt.
    default boolean surelyGoesOn(String words) {
        return says(words, Sureness.BEYOND_DOUBT).isOfTheWork();
    }

    /// Whether they end it or put it off beyond doubt.
    default boolean surelyEndsOrWaits(String words) {
        return surelyEnds(words) || says(words, Sureness.BEYOND_DOUBT) == Labour.WAITS;
    }

    default boolean surelyEnds(String words) {
        return says(words, Sureness.BEYOND_DOUBT) == Labour.DONE;
    }

    private Labour says(String words, Sureness sureness) {
        return inPart(PlainText.of(words), sureness);
    }

    /// Whether the words plainly tell of work that is still to come.
    default boolean leavesWork(String words) {
        return switch (says(words, Sureness.LIKELY)) {
            case TAKEN, WAITS, UNDONE, HAND_ON -> true;
            case DONE, NOT_MINE, ASKED, TOLD -> false;
        };
    }

    /// Whether the words as a whole say beyond doubt that somebody sees to it.
    default boolean surelyTakes(String words) {
        return labour(PlainText.of(words), Sureness.BEYOND_DOUBT) == Labour.TAKEN;
    }

    /// Whether the words say that something is not done after all.
    default boolean undoes(String words, Sureness sureness) {
        return says(words, sureness) == Labour.UNDONE;
    }
}
