package linli.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import linli.Examples;
import linli.message.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who the other side is, as somebody of qh 2-1-301 and as a colleague puts it.
class OtherSideTest {
    private static final Place OWN = Examples.place("qh-2-1-301");
    private final OtherSide otherSide = new OtherSide(Examples.community());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            楼上401漏水到我家                | qh-2-1-401 |
            楼上四零一漏水                   | qh-2-1-401 |
            楼上那家401天天半夜拖椅子          | qh-2-1-401 |
            401的王姐家漏水，不肯赔            | qh-2-1-401 | 王姐
            3-2-701 王姐骂人                | qh-3-2-701 | 王姐
            3栋2单元701的狗天天叫             | qh-3-2-701 |
            我是301的，楼上401漏水            | qh-2-1-401 |
            我家2-1-301，楼上漏水不认账        |            | 楼上
            我把车位借给401的停 他不还         | qh-2-1-401 |
            401的鞋柜能不能往里收一点          | qh-2-1-401 |
            21栋1101总在群里骂我              | qh-21-1-1101 |
            23-1101把车停我位子上             | qh-23-1-1101 |
            我301的 楼上吵得很                |            | 楼上
            报了110 他还骂                   |            |
            他2012年就欠我的                 |            |
            讲好赔1204块不给                 |            |
            晚上11:05还在敲                  |            |
            隔壁张大爷把鞋柜摆到我门口          |            | 张大爷
            跟王姐说了好几次，她不听            |            | 王姐
            找李姐问过了，她让我找律师          |            |
            他欠我800块不还                  |            |
            公司三个月没发工资了              |            |
            """)
    void otherSideIsReadFromWhatIsSaid(String text, String flat, String name) {
        var named = otherSide.find(text, OWN);

        assertThat(named.place()).isEqualTo(Optional.ofNullable(flat).map(Examples::place).orElse(Place.UNKNOWN));
        assertThat(named.name()).isEqualTo(Optional.ofNullable(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3-2-701 王姐              | qh-3-2-701 | 王姐  |
            401                      | qh-2-1-401 |      |
            23-1101 谭姐              | qh-23-1-1101 | 谭姐 |
            23栋1101                  | qh-23-1-1101 |    |
            401室的王小明              | qh-2-1-401 | 王小明 |
            王姐 13900001111          |            | 王姐  | 13900001111
            3栋2单元701 王姐 139-0000-1111 | qh-3-2-701 | 王姐 | 139-0000-1111
            他就是不肯来谈这件事情还骂人   |            |      |
            """)
    void otherSideIsReadAsAColleagueWritesIt(String text, String flat, String name, String phone) {
        var named = otherSide.read(text, OWN, _ -> false);

        assertThat(named).isEqualTo(new Named(
                Optional.empty(), Optional.ofNullable(name), Optional.ofNullable(flat).map(Examples::place).orElse(Place.UNKNOWN),
                Optional.ofNullable(phone)));
    }

    @Test
    void accountIsOneThatHasWritten() {
        assertThat(otherSide.read("r-401 王姐", OWN, "r-401"::equals).account()).contains("r-401");
        assertThat(otherSide.read("r-402 王姐", OWN, "r-401"::equals).account()).isEmpty();
    }
}
