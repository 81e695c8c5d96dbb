package linli.simulation;

import java.util.List;

/// What a check found.
///
/// @param name what is claimed of the month
/// @param figures what was counted
/// @param faults where it does not hold, each so that a reader finds it; none when it holds
record Finding(String name, String figures, List<String> faults) {
    private static final int SHOWN = 15;

    Finding {
        faults = List.copyOf(faults);
    }

    boolean holds() {
        return faults.isEmpty();
    }

    @Override
    public String toString() {
        var text = new StringBuilder((holds() ? "holds  " : "FAULT  ") + name + " (" + figures + ")");
        faults.stream().limit(SHOWN).forEach(fault -> text.append("\n         ").append(fault.replace('\n', ' ')));
        if (faults.size() > SHOWN) {
            text.append("\n         and ").append(faults.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
