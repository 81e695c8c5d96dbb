package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What takes place and was announced in a group is told, in the words of the announcement, to whoever asks when or where.
class BulletinTest extends HouseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leader-qh-2-1 | 通知：本周四上午9点到11点 燃气公司上门安检 请家里留人 | 燃气安检是哪天       | 本周四上午9点到11点
            leader-qh-2-1 | 通知：本周四上午9点到11点 燃气公司上门安检 请家里留人 | 明天几点来安检       | 本周四上午9点到11点
            leader-qh-2-1 | 周五上午8点半社区一楼免费量血压 60岁以上的可以来     | 量血压在哪里         | 社区一楼
            worker-1      | 各位邻居 11月28日下午2点 广场有义诊 欢迎来           | 义诊几号             | 11月28日
            r-9           | 【通知】11月27日上午9点 自来水公司换水表 请各户留人  | 换水表是几号         | 11月27日
            chief         | 大家注意 周六上午社区组织灭火器培训 在文化广场       | 灭火器培训什么时候   | 周六上午
            """)
    void isToldInItsOwnWords(String who, String notice, String question, String when) {
        house.say("qh-2-1", who, notice);
        house.pass(Duration.ofHours(24));

        assertThat(texts(house.ask("qh-2-1", "r-1", question), "qh-2-1")).singleElement().asString().contains("11月24日", when);
        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            周五上午8点半社区一楼免费量血压 60岁以上的可以来     | 高血压怎么办慢病证
            周五上午8点半社区一楼免费量血压 60岁以上的可以来     | 周五几点停电
            通知：本周四上午9点到11点 燃气公司上门安检           | 燃气费怎么交
            大家中午好 周五聚餐来不来                           | 居住证在哪里办
            """)
    void isNotWhatSomebodyAsksOfAnotherThing(String notice, String question) {
        house.say("qh-2-1", "leader-qh-2-1", notice);

        assertThat(texts(house.ask("qh-2-1", "r-1", question), "qh-2-1")).noneSatisfy(text -> assertThat(text).contains("通知过"));
    }

    @Test
    void isForgottenWhenItIsOverAndIsNotTakenFromANeighboursTalk() {
        house.say("qh-2-1", "leader-qh-2-1", "通知：明天上午9点到11点 燃气公司上门安检 请家里留人");
        house.say("qh-2-1", "r-3", "大家周五晚上来我家看球 欢迎");
        house.pass(Duration.ofDays(2));

        assertThat(texts(house.ask("qh-2-1", "r-1", "燃气安检是哪天"), "qh-2-1")).noneSatisfy(text -> assertThat(text).contains("通知过"));
        assertThat(texts(house.ask("qh-2-1", "r-2", "看球是周几"), "qh-2-1")).noneSatisfy(text -> assertThat(text).contains("我家"));
    }

    @Test
    void inPrivateWhoeverLivesThereIsToldAsWell() {
        house.say("qh-2-1", "leader-qh-2-1", "周五上午8点半社区一楼免费量血压 60岁以上的可以来");
        house.say("qh-2-1", "r-1", "收到");

        assertThat(texts(house.sayInPrivate("r-1", "量血压是周几"), "r-1")).singleElement().asString().contains("周五上午8点半");
        assertThat(texts(house.sayInPrivate("r-2", "量血压是周几"), "r-2")).noneSatisfy(text -> assertThat(text).contains("通知过"));
    }
}
