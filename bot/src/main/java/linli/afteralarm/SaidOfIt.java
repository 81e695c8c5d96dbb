package linli.afteralarm;

import java.util.Optional;
import linli.alarm.AlarmTalk;
import linli.alarm.ComesOfIt;
import linli.alarm.SecondThoughts;
import linli.text.OnTheSpot;
import linli.text.Phrasing;
import linli.text.Question;
import linli.text.Sureness;
import linli.understand.Interpreter;

/// What neighbours' lines say of a danger for which an alarm is up, as far as the words alone tell: what is nothing by itself, 我也闻到了, is news there.
public record SaidOfIt(Interpreter interpreter) {
    private static final int LONGEST = 60;
    /// 是我家 快递在楼下 马上上去: whoever lives there, whatever they were about.
    private static final Phrasing THEIR_HOME = Phrasing.of("^(?:那|这)?就?是?我们?(?:家|屋)(?:里|的)?(?:[,， ]|$)");

    OnTheSpot says(String plain) {
        return plain.length() <= LONGEST ? interpreter.knownTalk().onTheSpot(plain, Sureness.LIKELY) : OnTheSpot.OTHER;
    }

    boolean isOver(String plain) {
        return !Question.hasAskingWords(plain) && !AlarmTalk.tellsOfSomebodyStuck(plain) && (says(plain).isNoDanger() || SecondThoughts.mayBe(plain) && interpreter.knownTalk().onTheSpot(plain, Sureness.LEANING).isNoDanger());
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
        return AlarmTalk.isUrging(plain) || AlarmTalk.isUnanswered(plain) || AlarmTalk.room(plain).isPresent() || isOfNeed(plain) || isNews(plain);
    }

    /// Whether somebody in the danger needs help of their own: 我妈坐轮椅下不去, 他有哮喘.
    boolean isOfNeed(String plain) {
        return !AlarmTalk.isOfElse(plain) && (AlarmTalk.tellsOfNeed(plain) || AlarmTalk.tellsOfSomebodyStuck(plain));
    }

    /// Whether it is plainly on such a danger, and not only put so that it may be.
    boolean isPlainlyOfIt(String plain) {
        return plain.length() <= LONGEST && interpreter.knownTalk().onTheSpot(plain, Sureness.PLAINLY) != OnTheSpot.OTHER;
    }

    boolean isNews(String plain) {
        return (!AlarmTalk.isOfElse(plain) || THEIR_HOME.isIn(plain)) && !SecondThoughts.isBare(plain) && says(plain) != OnTheSpot.OTHER;
    }

    /// 那个小林是谁啊 is for nobody who was called; 要不要拉总闸 is, and so is 没烟啊 是不是误报.
    boolean asksOfSomethingElse(String plain) {
        return Question.isPut(told(plain)) && !AlarmTalk.isUrging(plain) && (AlarmTalk.isOfElse(plain) || switch (interpreter.knownTalk().onTheSpot(plain, Sureness.LEANING)) {
            case ASKED, GOING, THERE, WORSE, OVER, NEVER_WAS -> false;
            case MORE, OTHER -> true;
        });
    }

    /// 穿黄衣服的? 刚才往东门去了 asks first, and tells then.
    private static String told(String plain) {
        int asked = plain.lastIndexOf('?');
        return asked < 0 || asked == plain.length() - 1 ? plain : plain.substring(asked + 1);
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
