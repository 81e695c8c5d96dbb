package linli.understand;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;

/// The straight line that leads from a text's margin to the logarithm of the odds that it has the label (Platt, Probabilistic Outputs for
/// Support Vector Machines, 1999).
record OddsLine(double slope, double offset) {
    /// So high that next to nothing holds the line back but what it is fitted to.
    private static final double COST = 1_000;
    private static final double TOLERANCE = 1e-4;

    /// @param margins of texts that the machine has not seen: of those it has seen it is too sure
    /// @param y more than 0 for texts with the label
    /// @param care how much dearer a mistake about a text with the label is
    static OddsLine of(double[] margins, double[] y, double care) {
        Problem problem = new Problem();
        problem.l = margins.length;
        problem.n = 2;
        problem.x = Arrays.stream(margins)
                .mapToObj(margin -> new Feature[] {new FeatureNode(1, margin), new FeatureNode(2, 1)})
                .toArray(Feature[][]::new);
        problem.y = y;
        Parameter parameter = new Parameter(SolverType.L2R_LR, COST, TOLERANCE);
        parameter.setWeights(new double[] {care, 1}, new int[] {1, -1});
        Linear.disableDebugOutput();
        var model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        return new OddsLine(sign * model.getFeatureWeights()[0], sign * model.getFeatureWeights()[1]);
    }
}
