package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linli.understand.EntryMatch.Candidate;
import org.junit.jupiter.api.Test;

class EntryMatchTest {
    private static final double SURE = 0.9;
    private static final double UNSURE = 0.6;
    private static final double FROM = 0.75;

    /// 身份证下个月就过期了要不要提前换 is likest to the entry on identity cards, which is not sure; one on allowances, which says 下个月 and 要不要提前, answers it no better.
    @Test
    void whatIsLessLikeAnswersNothingHoweverSureItSeems() {
        var match = match(new Candidate("id-card-papers", UNSURE, 1), new Candidate("old-age-allowance", SURE, 0.8));

        assertThat(match.answering(_ -> true, FROM)).isEmpty();
    }

    @Test
    void thoseThatMatchAboutAsWellAnswerTheBestFirst() {
        var match = match(new Candidate("of-the-country", SURE, 1), new Candidate("of-the-city", SURE, 0.97), new Candidate("other", SURE, 0.9));

        assertThat(match.answering(_ -> true, FROM)).containsExactly("of-the-country", "of-the-city");
    }

    @Test
    void whereTheBestHoldsNoMoreTheNextIsTheBest() {
        var match = match(new Candidate("expired", SURE, 1), new Candidate("in-force", SURE, 0.8));

        assertThat(match.answering("in-force"::equals, FROM)).containsExactly("in-force");
    }

    private static EntryMatch match(Candidate... candidates) {
        return new EntryMatch(List.of(candidates), "");
    }
}
