package linli.understand;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// Where in a pasted record the remark of whoever pastes it begins: under lines that have one name each, in brackets of its own, after 注：.
final class PastersRemark {
    private static final Pattern BRACKETS = Pattern.compile("[（(【\\[].{4,}[）)】\\]]");
    private static final Pattern MARKED = Pattern.compile("^(?:注|备注|说明|补充|我的话|PS|P\\.S\\.?)[:：.、 ].*", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST = 2;

    private PastersRemark() {}

    static boolean areInBrackets(String line) {
        return BRACKETS.matcher(line).matches() || MARKED.matcher(line).matches();
    }

    /// The first of the last lines, which nobody is named in, where all above them have one line each.
    ///
    /// @param first the first line in which somebody is named
    /// @return the number of lines where there are none
    static int startIn(List<String> lines, int first, IntPredicate isNamed) {
        int end = lines.size();
        while (end > first && !isNamed.test(end - 1)) {
            end--;
        }
        boolean haveOneLineEach = end - first >= FEWEST;
        for (int i = first; i < end; i++) {
            haveOneLineEach &= isNamed.test(i) || lines.get(i).isEmpty() || areInBrackets(lines.get(i));
        }
        return haveOneLineEach ? end : lines.size();
    }
}
