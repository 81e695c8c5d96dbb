package linli.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linli.decide.Reason;
import linli.fake.TestClock;
import linli.message.Act;
import linli.message.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class SceneTest {
    private final Browser browser = new Browser(new Playground(
            ShippedSite::dull,
            () -> { throw new IllegalStateException("nobody writes"); },
            TestClock.pinned(Instant.parse("2026-11-23T02:00:00Z"))).routes());
    private final JsonNode scene = browser.json("/playground/scene");

    @Test
    void allGroupsAreThereWithTheirAudience() {
        var audiences = scene.get("groups").valueStream()
                .collect(Collectors.groupingBy(g -> g.get("audience").asString(), Collectors.counting()));

        assertThat(audiences).isEqualTo(Map.of("group", 59L, "staff", 6L));
    }

    @Test
    void aStaffGroupNamesWhoAnswersInIt() {
        assertThat(group("grid-4").get("holder").asString()).isEqualTo("worker-4");
        assertThat(group("community-desk").get("holder").asString()).isEqualTo("chief");
    }

    @Test
    void oneCanBeAResidentALeaderOrAColleague() {
        var roles = scene.get("people").valueStream()
                .collect(Collectors.groupingBy(p -> p.get("role").asString(), Collectors.mapping(
                        p -> p.get("id").asString(), Collectors.toSet())));

        assertThat(roles.get("resident")).hasSizeGreaterThanOrEqualTo(8).contains("resident-li");
        assertThat(roles.get("leader")).contains("leader-qh-2-1", "leader-qh-2-2", "leader-qh-3-2", "leader-dx-1-1");
        assertThat(roles.get("worker")).containsExactlyInAnyOrder("worker-1", "worker-2", "worker-3", "worker-4");
        assertThat(roles.get("office")).contains("chief", "clerk");
    }

    @Test
    void residentsBearCardNamesAndWriteInGroupsThatExist() {
        assertThat(person("resident-li").get("name").asString()).isEqualTo("3-2-701 李姐");
        assertThat(people("resident")).allSatisfy(p -> assertThat(group(p.get("group").asString())).isNotNull());
    }

    @Test
    void residentsOfThreeStairwellsAndOfTheOwnersGroupArePlayed() {
        assertThat(people("resident")).extracting(p -> p.get("group").asString())
                .contains("qh-2-1", "qh-2-2", "qh-3-2", "dx-1-1", "qh-all");
    }

    @Test
    void aLeaderIsCalledAsTheGroupCallsHer() {
        assertThat(person("leader-qh-2-1").get("name").asString()).isEqualTo("2-1 单元长胡月娥");
        assertThat(person("leader-qh-2-1").get("face").asString()).isEqualTo("胡");
    }

    @Test
    void noResidentIsTakenForAColleague() {
        assertThat(people("resident")).allSatisfy(p ->
                assertThat(ShippedSite.dull().community().person(p.get("id").asString())).isEmpty());
    }

    @Test
    void kindsAndCategoriesAreCalledByTheCommunitysOwnWords() {
        assertThat(scene.at("/kinds/service_request").asString()).isEqualTo("诉求");
        assertThat(scene.at("/categories/elevator").asString()).isEqualTo("电梯");
        assertThat(scene.at("/names/property-qh").asString()).isEqualTo("清河苑物业老郑");
    }

    @Test
    void thePageHasASentenceForEveryReasonAndAMarkForEveryAct() {
        String words = Browser.text(browser.get("/playground/words.js"));

        assertThat(List.of(Reason.values())).allSatisfy(reason -> assertThat(words).contains("  " + reason.name() + ": '"));
        assertThat(List.of(Act.values())).allSatisfy(act -> assertThat(words).contains("  " + act.code() + ": {mark: '"));
        assertThat(List.of(Severity.values())).allSatisfy(severity -> assertThat(words).contains(severity.code() + ": '"));
        assertThat(List.of(PlaceSource.values())).allSatisfy(source -> assertThat(words).contains(source.code() + ": '"));
        assertThat(Set.of("alarm", "escalation", "reminder", "digest", "notice")).allSatisfy(timer ->
                assertThat(words).contains("  " + timer + ": '"));
    }

    @Test
    void nothingPeopleWroteIsEverTakenForMarkup() {
        assertThat(Pages.SCRIPTS).allSatisfy(name -> assertThat(Browser.text(browser.get("/playground/" + name)))
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "DOMParser"));
    }

    private List<JsonNode> people(String role) {
        return scene.get("people").valueStream().filter(p -> p.get("role").asString().equals(role)).toList();
    }

    private JsonNode person(String id) {
        return byId("people", id);
    }

    private JsonNode group(String id) {
        return byId("groups", id);
    }

    private JsonNode byId(String list, String id) {
        return scene.get(list).valueStream().filter(p -> p.get("id").asString().equals(id)).findFirst().orElseThrow();
    }
}
