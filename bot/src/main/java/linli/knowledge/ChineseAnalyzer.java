package linli.knowledge;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Single characters and pairs of neighbours, Latin words and numbers whole: what ways to ask are indexed by, for they are few and
/// a single shared character may tell. The figures are in `bot/RATIONALE.md`.
public final class ChineseAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var words = new StandardTokenizer();
        var pairs = new CJKBigramFilter(words, ALL_SCRIPTS, true);
        return new TokenStreamComponents(words, new LowerCaseFilter(pairs));
    }

    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
}
