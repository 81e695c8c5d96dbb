package linli.community;

import java.util.List;
import java.util.Optional;
import linli.files.Node;
import linli.files.Problems;

/// Reads how the files write down a stretch of a compound: `qh 1-10`, `qh 5`, or `qh` for the whole of it.
record AreaLoader(Problems problems, List<Compound> compounds) {
    Optional<Area> area(String text, Node at) {
        String[] words = text.strip().split("\\s+");
        var compound = compounds.stream().filter(c -> c.id().equals(words[0])).findFirst();
        if (compound.isEmpty() || words.length > 2) {
            problems.add(at, "'" + text + "' must be a compound, or a compound and buildings such as qh 1-10");
            return Optional.empty();
        }
        if (words.length == 1) {
            return Optional.of(new Area(words[0], 1, compound.get().buildings(), true, Optional.empty()));
        }
        var buildings = Ranges.parse(words[1], at, problems);
        if (buildings.isEmpty()) {
            return Optional.empty();
        }
        if (!compound.get().hasBuilding(buildings.getFirst()) || !compound.get().hasBuilding(buildings.getLast())) {
            problems.add(at, words[0] + " has no buildings " + words[1]);
        }
        return Optional.of(new Area(words[0], buildings.getFirst(), buildings.getLast(), false, Optional.empty()));
    }
}
