package linli.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Counts how predictions met the truth, label by label.
public final class Scores {
    private final TreeMap<String, TreeMap<String, Integer>> confusion = new TreeMap<>();
    private int count;
    private int right;

    public void add(String truth, String predicted) {
        confusion.computeIfAbsent(truth, _ -> new TreeMap<>()).merge(predicted, 1, Integer::sum);
        count++;
        right += truth.equals(predicted) ? 1 : 0;
    }

    public int count() {
        return count;
    }

    public double accuracy() {
        return count == 0 ? 0 : (double) right / count;
    }

    /// Of one label; labels that only predictions know count with a truth of none.
    public record Label(double precision, double recall, double f1, int count) {}

    public Map<String, Label> labels() {
        var names = new TreeSet<>(confusion.keySet());
        confusion.values().forEach(row -> names.addAll(row.keySet()));
        var labels = new LinkedHashMap<String, Label>();
        for (String name : names) {
            int hits = cell(name, name);
            int predicted = confusion.keySet().stream().mapToInt(truth -> cell(truth, name)).sum();
            int truths = confusion.getOrDefault(name, new TreeMap<>()).values().stream().mapToInt(i -> i).sum();
            double precision = predicted == 0 ? 0 : (double) hits / predicted;
            double recall = truths == 0 ? 0 : (double) hits / truths;
            double f1 = hits == 0 ? 0 : 2 * precision * recall / (precision + recall);
            labels.put(name, new Label(precision, recall, f1, truths));
        }
        return labels;
    }

    /// The mean F1 over all labels that occur in truth or prediction.
    public double macroF1() {
        return labels().values().stream().mapToDouble(Label::f1).average().orElse(0);
    }

    public Map<String, TreeMap<String, Integer>> confusion() {
        return confusion;
    }

    private int cell(String truth, String predicted) {
        return confusion.getOrDefault(truth, new TreeMap<>()).getOrDefault(predicted, 0);
    }
}
