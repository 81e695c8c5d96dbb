package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where a platform says that nobody is reached any more, the community's desk hears of it once, and how it is put right.
class LostTouchTest extends HouseTest {
    @Test
    void theDeskIsToldOnceWhichGroupIsLostAndWhatToDo() {
        house.lose("qh-2-1");
        house.sweep();
        house.lose("qh-2-1");
        house.sweep();

        assertThat(house.told("community-desk")).filteredOn(text -> text.contains("发不进去")).singleElement().asString()
                .contains("清河苑2栋1单元", "绑定 qh-2-1");
    }

    @Test
    void aColleagueIsNamedAndAResidentIsNot() {
        house.lose("worker-1");
        house.lose("wecom:zhangsan");
        house.sweep();

        assertThat(house.told("community-desk")).anyMatch(text -> text.contains("周敏") && text.contains("登记 "))
                .noneMatch(text -> text.contains("zhangsan"));
    }

    @Test
    void atNightItWaitsForTheMorning() {
        house.at("2026-11-24T23:30");
        house.lose("qh-2-1");
        house.sweep();

        assertThat(house.lastTo("community-desk").notBefore()).isAfter(house.now().plus(Duration.ofHours(6)));
    }

    @Test
    void aDeskThatIsLostItselfIsToldOfToTheNextWhoIsReached() {
        house.lose("community-desk");
        house.sweep();
        house.lose("street-desk");
        house.sweep();

        assertThat(house.told("community-desk")).noneMatch(text -> text.contains("发不进去"));
        assertThat(house.told("street-desk")).singleElement().asString().contains("发不进去", "绑定 community-desk");
        assertThat(house.told("chief")).singleElement().asString().contains("发不进去", "绑定 street-desk");
    }

    @Test
    void whereNobodyIsReachedItIsToldOnceSomebodyIs() {
        List.of("community-desk", "street-desk", "chief", "street").forEach(house::lose);
        house.sweep();
        house.find("chief");
        house.sweep();
        house.sweep();

        assertThat(house.told("chief")).filteredOn(text -> text.contains("绑定 community-desk")).hasSize(1);
    }
}
