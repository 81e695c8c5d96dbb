package linli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("灯|(?:走廊|楼道)(?:很|都)?黑"), Pattern.compile("(?<!专|热)门(?!口|诊)"), Pattern.compile("水(?!果|杯)|龙头"), Pattern.compile("(?<!电动|救护)车(?!库)"),
            Pattern.compile("wifi|断网|[有没]网"));

    @ParameterizedTest
    @ValueSource(strings = {
        "", "楼道灯又不亮了", "楼道都黑了 有人管不", "走廊", "走廊有水果皮", "热门电影在专门的门口放", "门关不上", "救护车来了 车走了", "电动车进车库", "龙头", "我家wifi断网了 你们有网没", "水果店没网", "吃饭了没", "👍🏻灯"})
    void finds_what_each_pattern_would_find_by_itself(String text) {
        long found = new Beginnings(PATTERNS).in(text);

        var each = IntStream.range(0, PATTERNS.size()).mapToObj(i -> PATTERNS.get(i).matcher(text).find()).toList();
        assertThat(IntStream.range(0, PATTERNS.size()).mapToObj(i -> (found >> i & 1) == 1).toList()).isEqualTo(each);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d+楼", ".*灯", "灯?", "\\p{IsHan}门", "\\s+水"})
    void a_pattern_that_may_begin_with_any_character_of_a_sort_is_refused(String pattern) {
        assertThatThrownBy(() -> new Beginnings(List.of(Pattern.compile(pattern)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void more_patterns_than_there_are_bits_are_refused() {
        var many = IntStream.rangeClosed(0, Beginnings.MOST_PATTERNS).mapToObj(i -> Pattern.compile("灯")).toList();

        assertThatThrownBy(() -> new Beginnings(many)).isInstanceOf(IllegalArgumentException.class);
    }
}
