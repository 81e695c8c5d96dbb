package linli.it;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import linli.Examples;
import linli.text.Echo;
import linli.text.OnTheSpot;
import linli.text.PlainText;
import linli.text.Standing;
import linli.text.Sureness;
import linli.turn.Sides;

/// What a compound writes in a day: mostly chatter, some faults, some questions to Linli, some quarrels, from many people in all groups.
final class Traffic {
    private static final int RESIDENTS = 700;
    private static final Pattern DIGITS = Pattern.compile("[0-9]"); // of which most mean no flat

    private final Random random;
    private final List<String> groups = groups();

    Traffic(Random random) {
        this.random = random;
    }

    /// So many messages, no two alike.
    List<BroughtMessage> draw(int count) {
        var all = new ArrayList<BroughtMessage>();
        texts("chatter", count / 2).forEach(text -> all.add(said("talker", all.size(), inAGroup(), text, false))); // who has told of nothing goes on about nothing
        texts("service_request", count * 2 / 10).forEach(text -> all.add(said("resident", all.size(), inAGroup(), text, false)));
        texts("question", count * 2 / 10).forEach(text -> all.add(said("resident", all.size(), inAGroup(), text, true)));
        texts("dispute", count / 10).forEach(text -> all.add(said("resident", all.size(), maybeInPrivate(), text, false)));
        Collections.shuffle(all, random);
        return all;
    }

    private BroughtMessage said(String who, int number, Optional<String> group, String text, boolean mentionsBot) {
        return new BroughtMessage("it-" + number, group, who + "-" + random.nextInt(RESIDENTS), text, mentionsBot);
    }

    private List<String> texts(String kind, int count) {
        var texts = new ArrayList<>(ProjectFiles.examples(kind));
        if (kind.equals("chatter")) { // 我家也是, 锁好了 and 弄死你 mean something else once a neighbour has reported something, or quarrels
            texts.removeIf(text -> isOnWhateverIsKnown(PlainText.of(text)));
        }
        Collections.shuffle(texts, random);
        return texts.subList(0, count);
    }

    private static boolean isOnWhateverIsKnown(String plain) {
        var interpreter = Examples.site().interpreter();
        return Echo.mayBe(plain) || Sides.mayBeAtSomebody(DIGITS.matcher(plain).replaceAll("")) || interpreter.knownTalk().standing(plain, Sureness.PLAINLY) != Standing.TOLD || interpreter.knownTalk().onTheSpot(plain, Sureness.LIKELY) != OnTheSpot.OTHER;
    }

    private Optional<String> inAGroup() {
        return Optional.of(groups.get(random.nextInt(groups.size())));
    }

    private Optional<String> maybeInPrivate() {
        return random.nextInt(3) == 0 ? Optional.empty() : inAGroup();
    }

    /// The residents' groups of the example community.
    private static List<String> groups() {
        var groups = new ArrayList<>(List.of("qh-all", "dx-all"));
        addUnits(groups, "qh", 30, 8);
        addUnits(groups, "dx", 16, 3);
        return groups;
    }

    private static void addUnits(List<String> groups, String compound, int buildings, int withTwoUnits) {
        for (int building = 1; building <= buildings; building++) {
            for (int unit = 1; unit <= (building <= withTwoUnits ? 2 : 1); unit++) {
                groups.add(compound + "-" + building + "-" + unit);
            }
        }
    }
}
