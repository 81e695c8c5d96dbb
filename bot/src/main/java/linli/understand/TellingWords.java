package linli.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The words of a message that made it what it was taken for, for whoever asks why: 电梯, 没人管.
final class TellingWords {
    private static final int MOST = 3;
    private static final int SHORTEST = 2;

    private TellingWords() {}

    private record Run(String words, double voice) {}

    /// The runs of letters that speak for it the loudest, the loudest first.
    ///
    /// @param voices how much each character of the text speaks for it
    static List<String> in(String plain, double[] voices) {
        var runs = new ArrayList<Run>();
        int start = 0;
        double sum = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i < plain.length() && voices[i] > 0 && Character.isLetterOrDigit(plain.charAt(i))) {
                sum += voices[i];
                continue;
            }
            if (i - start >= SHORTEST) {
                runs.add(new Run(plain.substring(start, i), sum));
            }
            start = i + 1;
            sum = 0;
        }
        return runs.stream().sorted(Comparator.comparingDouble(Run::voice).reversed()).limit(MOST).map(Run::words).distinct().toList();
    }
}
