package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a leader has heard at the door and types in her own words.
class RetoldTalkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            张姐说她们楼道灯坏了，老李说他家下水道堵了，小赵问社保卡怎么补办 | 张姐: 她们楼道灯坏了 / 老李: 他家下水道堵了 / 小赵: 问社保卡怎么补办
            转告一下：二单元的王奶奶说暖气不热，三单元小刘反映楼道充电    | 王奶奶(二单元的): 暖气不热 / 小刘(三单元): 楼道充电
            帮林姨问一下独生子女费，她还说楼梯口垃圾没人清               | 林姨: 问一下独生子女费 / 林姨: 楼梯口垃圾没人清
            302的说没水，501室的也没水，603的反映有味                 | 302的: 没水，501室的也没水 / 603的: 有味
            汤婶说她儿子不管她；冯师傅说单元门关不上                    | 汤婶: 她儿子不管她 / 冯师傅: 单元门关不上
            """)
    void eachGetsTheNameOfWhoeverSaidIt(String text, String told) {
        assertThat(String.join(" / ", RetoldTalk.takeApart(new Utterance("", text)).stream().map(RetoldTalkTest::written).toList()))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "张姐说楼道灯坏了", "老板说涨价，老公说不去", "我妈说没水，我爸说有水", "他说修好了，她说没修", "物业说明天来，结果没来", "医生说没事，老师说没事",
        "老人说话听不清", "听说明天停水，听说后天也停"
    })
    void wordsOfOnesOwnStayWhole(String text) {
        assertThat(RetoldTalk.takeApart(new Utterance("", text))).singleElement().extracting(Utterance::text).isEqualTo(text);
    }

    private static String written(Utterance said) {
        return said.speaker() + (said.where().isEmpty() ? "" : "(" + said.where() + ")") + ": " + said.text();
    }
}
