package linli.simulation;

import java.util.ArrayList;
import java.util.List;
import linli.simulation.Month.Lived;

/// Everything that is claimed of a month.
final class Checks {
    private Checks() {}

    static List<Finding> all(Lived lived) {
        var findings = new ArrayList<Finding>();
        findings.addAll(new CaseChecks(lived).all());
        findings.addAll(new SpeechChecks(lived).all());
        findings.addAll(new HearingChecks(lived).all());
        return findings;
    }
}
