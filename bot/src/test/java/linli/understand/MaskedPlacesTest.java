package linli.understand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedPlacesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a3区路灯不亮", "k10区路灯不亮", "xx区路灯不亮", "**区路灯不亮", "某区路灯不亮"})
    void howAPlaceWasMaskedMakesNoDifference(String plain) {
        assertEquals("某区路灯不亮", MaskedPlaces.inOneForm(plain));
        assertArrayEquals(Features.of("某区路灯不亮").indexes(), Features.of(plain).indexes());
        assertEquals("路灯不亮", MaskedPlaces.leftOut(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3栋2单元路灯不亮", "岳麓区路灯不亮", "led灯不亮", "app市场下不了", "这个小区路灯不亮", "x光在哪里拍"})
    void whatIsNoMaskStays(String plain) {
        assertEquals(plain, MaskedPlaces.inOneForm(plain));
        assertEquals(plain, MaskedPlaces.leftOut(plain));
    }
}
