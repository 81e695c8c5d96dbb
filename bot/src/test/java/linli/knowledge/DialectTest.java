package linli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DialectTest {
    private final Dialect dialect = Dialect.of(Map.of("么子", "什么", "搞么子", "干什么", "冇得", "没有", "冇", "没"));

    @Test
    void whatPeopleOfThePlaceSayIsPutAsEverybodyElseWould() {
        assertThat(dialect.standard("屋里冇得水 冇人管")).isEqualTo("屋里没有水 没人管");
    }

    @Test
    void theLongerWordGoesFirst() {
        assertThat(dialect.standard("你搞么子 要么子证")).isEqualTo("你干什么 要什么证");
    }

    @Test
    void whatIsNoDialectStaysAsItIs() {
        assertThat(dialect.standard("又停水了")).isEqualTo("又停水了");
        assertThat(Dialect.NONE.standard("冇得水")).isEqualTo("冇得水");
    }
}
