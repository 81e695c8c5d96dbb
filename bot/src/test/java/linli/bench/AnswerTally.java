package linli.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import linli.bench.GroupTalk.Sort;

/// What was answered, counted by what was sent.
final class AnswerTally {
    private final Map<Sort, Map<String, Integer>> acts = new EnumMap<>(Sort.class);
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    AnswerTally() {
        for (Sort sort : Sort.values()) {
            acts.put(sort, new TreeMap<>());
        }
    }

    void add(Sort sort, ServerAnswer answer) {
        statuses.merge(answer.status(), 1, Integer::sum);
        acts.get(sort).merge(answer.act(), 1, Integer::sum);
    }

    void add(AnswerTally others) {
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
