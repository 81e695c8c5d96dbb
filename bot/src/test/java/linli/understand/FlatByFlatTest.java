package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a colleague was told at several doors comes apart door by door.
final class FlatByFlatTest {
    @Test
    void eachFlatHasItsOwn() {
        assertThat(FlatByFlat.takeApart("301老李问老年证 402屋顶漏 还有6楼灯坏了"))
                .isEqualTo(List.of(new Utterance("301老李", "问老年证"), new Utterance("402", "屋顶漏"), new Utterance("", "6楼灯坏了")));
    }

    @Test
    void aWordForTellingIsNoneOfTheirs() {
        assertThat(FlatByFlat.takeApart("麻烦处理一下，2-1-301的王姐灯坏了，1102说没气"))
                .isEqualTo(List.of(new Utterance("2-1-301的王姐", "灯坏了"), new Utterance("1102", "没气")));
    }

    @Test
    void whatNamesNoFlatGoesWithTheOneBefore() {
        assertThat(FlatByFlat.takeApart("302下水堵 厨房都是水 502没气"))
                .isEqualTo(List.of(new Utterance("302", "下水堵 厨房都是水"), new Utterance("502", "没气")));
    }

    @Test
    void whatStandsBeforeAColonOnlyAnnouncesAndANameAfterAndBeginsAnother() {
        assertThat(FlatByFlat.takeApart("今天楼栋里几件事：702说物业费没公示 一楼大厅地砖翘起来绊人 还有王娭毑想问高龄补贴"))
                .isEqualTo(List.of(
                        new Utterance("702", "物业费没公示"), new Utterance("", "一楼大厅地砖翘起来绊人"), new Utterance("王娭毑", "想问高龄补贴")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天收到的：", "这周登记的:", "昨晚接到的几件 ", "最近听到的 "})
    void whatOnlySaysThatSomethingWasHeardBeginsNothing(String heading) {
        assertThat(FlatByFlat.takeApart(heading + "301漏水，402问居住证，6楼楼道灯，还有张娭毑想办高龄津贴"))
                .isEqualTo(List.of(new Utterance("301", "漏水"), new Utterance("402", "问居住证"), new Utterance("", "6楼楼道灯"), new Utterance("张娭毑", "想办高龄津贴")));
    }

    /// Numbers of cases, one flat alone, two who speak of each other, money, and those who are called.
    @ParameterizedTest
    @ValueSource(strings = {"1001办好了 1002等配件", "402屋顶漏 天花板都湿了", "302嫌502天天拖椅子 502不承认", "300块修好了 200块材料", "120来了 110也来了", "6楼灯坏了 7楼灯也坏了"})
    void whatIsNoListOfFlatsStaysWhole(String text) {
        assertThat(FlatByFlat.takeApart(text)).isEmpty();
    }
}
