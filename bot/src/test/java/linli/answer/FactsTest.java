package linli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final Facts OF_MOTHER =
            new Facts(Optional.empty(), Map.of("age", new Value.Numbers(81, 89), "household", new Value.Named("长沙 城区")));

    @Test
    void factsAreReadAsTheyWereWritten() {
        var ofNextYear = new Facts(Optional.of(LocalDate.of(2027, 11, 24)), OF_MOTHER.known());
        var ofNobody = new Facts(Optional.empty(), Map.of());

        assertThat(Facts.read(OF_MOTHER.written())).isEqualTo(OF_MOTHER);
        assertThat(Facts.read(ofNextYear.written())).isEqualTo(ofNextYear);
        assertThat(Facts.read(ofNobody.written())).isEqualTo(ofNobody);
    }

    @Test
    void whatHangsOnFactsIsNeverTakenForWhatHangsOnNothing() {
        assertThat(new Facts(Optional.empty(), Map.of()).written()).isNotEmpty();
    }
}
