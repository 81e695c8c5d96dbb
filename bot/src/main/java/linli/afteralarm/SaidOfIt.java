package linli.afteralarm;

import java.util.Optional;
import linli.alarm.AlarmTalk;
import linli.alarm.ComesOfIt;
import linli.alarm.SecondThoughts;
import linli.text.OnTheSpot;
import linli.text.Question;
import linli.text.Sureness;
import linli.understand.Interpreter;

/// What neighbours' lines say of a danger for which an alarm is up, as far as the words alone tell: what is nothing by itself, 我也闻到了, is news there.
public record SaidOfIt(Interpreter interpreter) {
    private static final int LONGEST = 60;

    OnTheSpot says(String plain) {
        return plain.length() <= LONGEST ? interpreter.onTheSpot(plain, Sureness.LIKELY) : OnTheSpot.OTHER;
    }

    boolean isOver(String plain) {
        return !Question.hasAskingWords(plain) && (says(plain).isNoDanger() || SecondThoughts.mayBe(plain) && interpreter.onTheSpot(plain, Sureness.LEANING).isNoDanger());
    }

    /// Whoever told of it need not say so plainly: 没事了 of theirs is of that. 焦味出来了 is not.
    boolean isTakenBack(String plain) {
        return switch (says(plain)) {
            case OVER, NEVER_WAS -> true;
            case OTHER -> SecondThoughts.mayBe(plain);
            case GOING, THERE, WORSE, MORE, ASKED -> SecondThoughts.isNothingElse(plain);
        };
    }

    /// 是狗 不是人: whoever told of it never meant a danger.
    ///
    /// @param plain a text as `PlainText` leaves it, in standard words
    boolean neverWas(String plain) {
        return !Question.hasAskingWords(plain) && says(plain) == OnTheSpot.NEVER_WAS;
    }

    /// Whether a line may be a word on such a danger, whoever says it.
    public boolean maySpeakOf(String plain) {
        return AlarmTalk.isUrging(plain) || AlarmTalk.isUnanswered(plain) || AlarmTalk.room(plain).isPresent() || isNews(plain);
    }

    boolean isNews(String plain) {
        return !AlarmTalk.isOfElse(plain) && !SecondThoughts.isBare(plain) && says(plain) != OnTheSpot.OTHER;
    }

    /// 那个小林是谁啊 is for nobody who was called; 要不要拉总闸 is, and so is 没烟啊 是不是误报.
    boolean asksOfSomethingElse(String plain) {
        return Question.isPut(plain) && !AlarmTalk.isUrging(plain) && (AlarmTalk.isOfElse(plain) || switch (says(plain)) {
            case ASKED, OVER, NEVER_WAS -> false;
            case GOING, THERE, WORSE, MORE, OTHER -> true;
        });
    }

    /// 我家灯一闪一闪 while the meters throw sparks is no second matter.
    ///
    /// @param matter the category that the line would have by itself
    boolean isWhatComesOf(Optional<String> danger, Optional<String> matter, String plain) {
        return ComesOfIt.mayBe(danger, matter) && switch (says(plain)) {
            case WORSE, MORE, THERE, OVER, NEVER_WAS -> true;
            case GOING, ASKED, OTHER -> false;
        };
    }
}
