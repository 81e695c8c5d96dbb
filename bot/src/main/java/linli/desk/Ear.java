package linli.desk;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import linli.text.Errand;
import linli.text.Labour;
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
}
