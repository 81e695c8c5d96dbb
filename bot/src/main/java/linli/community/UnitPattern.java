package linli.community;

import java.util.List;
import java.util.Optional;
import linli.message.Place;

/// Fills patterns such as `{compound}-{building}-{unit}` for one stairwell, so that 57 rows need one line.
record UnitPattern(Compound compound, int building, int unit) {
    /// Does something for every stairwell of every compound.
    interface UnitAction {
        void accept(Compound compound, int building, int unit);
    }

    static void forEachUnit(List<Compound> compounds, UnitAction action) {
        for (Compound compound : compounds) {
            compound.allBuildings().forEach(building -> {
                for (int unit = 1; unit <= compound.unitsOf(building); unit++) {
                    action.accept(compound, building, unit);
                }
            });
        }
    }

    String fill(String pattern) {
        return pattern.replace("{compound}", compound.id())
                .replace("{compound-name}", compound.name())
                .replace("{building}", Integer.toString(building))
                .replace("{unit}", Integer.toString(unit));
    }

    Place place() {
        return new Place(
                Optional.of(compound.id()),
                Optional.of(Integer.toString(building)),
                Optional.of(Integer.toString(unit)),
                Optional.empty(),
                Optional.empty());
    }
}
