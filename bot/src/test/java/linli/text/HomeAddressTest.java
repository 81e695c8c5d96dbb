package linli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever looks for an address knows the same forms of it.
class HomeAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "2栋2单元301", "2幢301", "3号楼2单元701室", "3#2单元", "3#楼701房", "2单元301", "3 栋 2 单元 701 室", "3-2-701", "11-1204", "3-2", "12栋"
    })
    void addressIsTakenOutAsAWhole(String address) {
        assertThat(HomeAddress.removedFrom("我家着火了" + address)).isEqualTo("我家着火了 ");
    }

    @ParameterizedTest
    @CsvSource({"修一下要300元, 修一下要300元", "等了3天, 等了3天", "119打不通, 119打不通", "2栋300元一个月, ' 300元一个月'"})
    void amountsAndTimesStay(String said, String left) {
        assertThat(HomeAddress.removedFrom(said)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3栋", "三幢", "3号楼", "2座", "3#", "二单元", "4楼", "十二层", "701室", "701房", "3-2-701", "3—2", "701", "5户"})
    void eachPartIsOne(String part) {
        assertThat(HomeAddress.parts().matcher(part).replaceAll("")).isEmpty();
    }
}
