package linli.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linli.text.PlainText;
import linli.text.WhichPassedOn;
import linli.text.WhichPassedOn.Told;

/// Parts what whoever passes on a bundle adds of her own, ②我回了 ③打了电话, into remarks on what others said and words that stand for themselves.
final class OwnRemarks {
    private static final Pattern BETWEEN = Pattern.compile("[;；。\\n]|\\s+|(?=[①-⑳])|[!！]");
    private static final Pattern BRACKETS = Pattern.compile("^[（(【\\[]+|[）)】\\]]+$");
    private static final Pattern MARK = Pattern.compile("^(?:注|备注|说明|补充|PS)[:： ]*", Pattern.CASE_INSENSITIVE);
    /// What begins so is one more matter.
    private static final Pattern ONE_MORE = Pattern.compile("^(?:还有|另外|另|顺便|再就是|再报|我家|我屋|我们?[家屋楼栋单])");
    /// Nothing but a wish that somebody look through it: 帮看下哪些归社区，哪些我自己回.
    private static final Pattern LOOK_THROUGH = Pattern.compile("哪[些个几][^,，。]{0,6}(?:归|该|要|是|属|我)|帮[^,，。]{0,3}(?:看|分|理|过)一?下|(?:你们|社区)?看(?:着|看)(?:怎么)?(?:处理|办|弄|安排)");

    private final List<Told> told;
    private final List<String> remarks = new ArrayList<>();
    private final List<Utterance> apart = new ArrayList<>();

    /// @param utterances all of the bundle, in their order
    OwnRemarks(List<Utterance> utterances) {
        boolean isList = utterances.stream().allMatch(said -> said.speaker().isEmpty());
        var others = utterances.stream().filter(said -> !said.isOwn()).toList();
        var all = new ArrayList<Told>();
        for (Utterance said : others) {
            all.add(new Told(said.speaker(), said.text(), isList ? all.size() + 1 : 0));
        }
        this.told = List.copyOf(all);
        boolean hasBegun = false;
        for (Utterance said : utterances) {
            hasBegun |= !said.isOwn();
            if (said.isOwn() && !others.isEmpty()) {
                part(said, hasBegun);
            } else {
                apart.add(said);
            }
        }
    }

    /// What others said, numbered where it was a list.
    List<Told> told() {
        return told;
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /// All but the remarks.
    List<Utterance> apart() {
        return List.copyOf(apart);
    }

    private void part(Utterance own, boolean isBelow) {
        var rest = new StringBuilder();
        boolean goesOn = false;
        for (String clause : BETWEEN.split(own.text())) {
            String words = MARK.matcher(BRACKETS.matcher(Utterance.trimmed(clause)).replaceAll("")).replaceFirst("");
            boolean isRemark = !words.isEmpty() && !ONE_MORE.matcher(words).find() && WhichPassedOn.in(words, told, told).filter(_ -> isBelow).isPresent();
            if (isRemark) {
                remarks.add(words);
                goesOn = true;
            } else if (goesOn && !words.isEmpty() && !ONE_MORE.matcher(words).find()) {
                remarks.add(remarks.removeLast() + " " + words);
            } else if (!words.isEmpty()) {
                goesOn = false;
                rest.append(rest.isEmpty() ? "" : " ").append(clause);
            }
        }
        if (!rest.isEmpty() && !LOOK_THROUGH.matcher(PlainText.of(rest.toString())).find()) {
            apart.add(own.saying(rest.toString()));
        }
    }
}
