package linli.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import linli.bench.Talk.Sort;

/// What was answered, counted by what was sent.
final class Tally {
    private final Map<Sort, Map<String, Integer>> acts = new EnumMap<>(Sort.class);
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    Tally() {
        for (Sort sort : Sort.values()) {
            acts.put(sort, new TreeMap<>());
        }
    }

    void add(Sort sort, Answer answer) {
        statuses.merge(answer.status(), 1, Integer::sum);
        acts.get(sort).merge(answer.act(), 1, Integer::sum);
    }

    void add(Tally others) {
        others.statuses.forEach((status, count) -> statuses.merge(status, count, Integer::sum));
        others.acts.forEach((sort, counts) ->
                counts.forEach((act, count) -> acts.get(sort).merge(act, count, Integer::sum)));
    }

    Map<String, Integer> actsOn(Sort sort) {
        return acts.get(sort);
    }

    Map<Integer, Integer> statuses() {
        return statuses;
    }

    int sum() {
        return statuses.values().stream().mapToInt(i -> i).sum();
    }
}
