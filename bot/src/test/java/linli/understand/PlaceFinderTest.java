package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.Examples;
import linli.community.CommunityLoader;
import linli.fake.CopiedFolder;
import linli.files.InvalidFiles;
import linli.message.Place;
import linli.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where something is, by what is written, by the name on the card, and by the group it is written in.
class PlaceFinderTest {
    private final PlaceFinder places = new PlaceFinder(Examples.community());

    /// The columns are compound, building, unit, room and spot, `.` for what is not known.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            三栋二单元七零一漏水           | . 3 2 701 .
            3栋2单元701漏水              | . 3 2 701 .
            3-2-701 漏水                 | . 3 2 701 .
            地址：3-2-701，水管漏水        | . 3 2 701 .
            3-2-701：下水道又堵了          | . 3 2 701 .
            3-2                         | . 3 2 . .
            我是3-2的                    | . 3 2 . .
            3—2—701漏水                  | . 3 2 701 .
            ３－２－７０１                | . 3 2 701 .
            3#2单元停电                   | . 3 2 . .
            3#楼停电                     | . 3 . . .
            3号楼停电                     | . 3 . . .
            3号2单元停电                  | . 3 2 . .
            3幢停电                      | . 3 . . .
            3 栋 2 单元                   | . 3 2 . .
            十二栋停水                    | . 12 . . .
            二十一栋楼道灯                | . 21 . . .
            08栋                         | . 8 . . .
            2单元电梯坏了                 | . . 2 . .
            19-701 没气                  | . 19 . 701 .
            3栋701                       | . 3 . 701 .
            1203室漏水                    | . . . 1203 .
            清河苑3栋                     | qh 3 . . .
            清河小区 3栋                  | qh 3 . . .
            德馨园16栋                    | dx 16 . . .
            清河苑东门堵了                 | qh . . . 东门
            东门堵了                      | . . . . 东门
            煤气表嘶嘶响 我在东门回不去      | . . . . .
            文化广场太吵                  | . . . . 文化广场
            三棟二單元漏水                 | . 3 2 . .
            11月22日3栋停水                | . 3 . . .
            3栋19:30停水                  | . 3 . . .
            3栋2000块钱                   | . 3 . . .
            3-2楼道灯不亮                 | . 3 2 . .
            3-2周姐家漏水                 | . 3 2 . .
            3-2天花板漏水                 | . 3 2 . .
            3-2次卧漏水                   | . 3 2 . .
            """)
    void textNamesAPlace(String text, String place) {
        assertThat(written(places.find(PlainText.of(text)))).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // dates
        "11-22 停水", "2026-11-22 停水", "2026.11.22", "11.22", "11月22日停水", "3-1日停水", "明天 8:30-12:00 停水", "10.1-10.7放假", "9-12点停水",
        // scores
        "3:2 赢了", "比分3-2", "比分：3-2", "8:3-2 开会", "昨晚3-2赢了", "湖南队 2-1 胜", "三比二",
        // phone numbers
        "13800000000", "0731-8500000", "138-0000-0000", "400-800-8820", "打 12345",
        // amounts and measures
        "3-5元", "1-2 元一斤", "2-1块", "1-2天就好", "等1-2个小时", "等了1-2小时", "再等1-2分钟", "吃1-2次", "1-2斤", "1-2层楼高", "27-2度",
        "300元", "1200块", "5926户居民都没水", "300户没水", "7座车", "身份证430100",
        // talk
        "停水了", "两栋楼都停电了", "那两栋停电", "一单一单来", "零食", "百货楼", "好几栋都停了", "30-5"
    })
    void whatOnlyLooksLikeAPlaceIsNone(String text) {
        assertThat(places.find(PlainText.of(text))).isEqualTo(Place.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text            | card name          | group  | place
            停水了             | 3-2-701 李姐        | .      | . 3 2 701 .
            停水了             | 3-2-701李姐         | qh-3-2 | qh 3 2 701 .
            停水了             | 三栋二单元 李姐       | qh     | qh 3 2 . .
            停水了             | 701 李姐            | qh-2-1 | qh 2 1 701 .
            停水了             | 李姐                | qh-2-1 | qh 2 1 . .
            停水了             | .                  | qh-2-1 | qh 2 1 . .
            停水了             | .                  | qh     | qh . . . .
            停水了             | .                  | .      | . . . . .
            5栋停水了          | 3-2-701 李姐        | qh-2-1 | qh 5 . . .
            3栋停水了          | 3-2-701 李姐        | qh-3-2 | qh 3 2 701 .
            3栋1单元停水了      | 3-2-701 李姐        | qh-3-2 | qh 3 1 . .
            1单元停水了         | 3-2-701 李姐        | qh     | qh 3 1 . .
            停水了             | 5-1-302 老王        | qh-2-1 | qh 5 1 302 .
            德馨园3栋停水了      | 3-2-701 李姐        | qh-3-2 | dx 3 . . .
            东门堵了           | 3-2-701 李姐        | qh-3-2 | qh . . . 东门
            停水了             | 东门小卖部           | qh     | qh . . . .
            5栋停水了          | 701 李姐            | qh-3-2 | qh 5 . . .
            30栋停水了          | .                  | qh     | qh 30 1 . .
            99栋停水了          | .                  | qh-2-1 | qh 99 . . .
            """)
    void textBeatsCardNameBeatsGroup(String text, String card, String group, String place) {
        var where = Examples.community().placeOf(Optional.of(group), "a-resident");
        var said = group.equals("qh") ? Examples.place("qh") : where;

        assertThat(written(places.find(PlainText.of(text), Optional.of(card).filter(c -> !c.equals(".")), said))).isEqualTo(place);
    }

    @Test
    void namesInTheFilesMeanTheSameHoweverTheyAreTyped(@TempDir Path folder) throws InvalidFiles {
        var config = CopiedFolder.of("config", folder).replace("community.yaml", "aliases: [清河小区]", "aliases: [Ａ區]");
        var finder = new PlaceFinder(CommunityLoader.load(config.folder()));

        assertThat(written(finder.find(PlainText.of("a区3栋停水")))).isEqualTo("qh 3 . . .");
    }

    private static String written(Place place) {
        return Stream.of(place.compound(), place.building(), place.unit(), place.room(), place.spot())
                .map(part -> part.orElse(".")).collect(Collectors.joining(" "));
    }
}
