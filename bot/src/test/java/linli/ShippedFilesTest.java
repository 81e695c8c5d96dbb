package linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linli.community.Compound;
import linli.files.Folder;
import linli.knowledge.Entry;
import linli.knowledge.Example;
import linli.knowledge.Knowledge;
import linli.message.Audience;
import linli.message.Kind;
import linli.site.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The files that are shipped load, and hold what the contract promises of the example community and of the knowledge base.
class ShippedFilesTest {
    private static final Knowledge KNOWLEDGE = Examples.knowledge();

    @Test
    void thereAreFortySixBuildingsInTwoCompounds() {
        assertThat(Examples.community().compounds()).extracting(Compound::id).containsExactly("qh", "dx");
        assertThat(Examples.community().compounds()).extracting(Compound::buildings).containsExactly(30, 16);
    }

    @Test
    void everyStairwellHasItsGroupAndThereAreNoOthers() {
        var staff = List.of("grid-1", "grid-2", "grid-3", "grid-4", "community-desk", "street-desk");
        var promised = Stream.of(stairwells().toList(), List.of("qh-all", "dx-all"), staff).flatMap(List::stream).toList();

        assertThat(stairwells()).hasSize(57);
        assertThat(promised).hasSize(65);
        assertThat(Examples.community().groups().keySet()).containsExactlyInAnyOrderElementsOf(promised);
        assertThat(Examples.community().groups().values()).filteredOn(g -> g.audience() == Audience.STAFF)
                .extracting(g -> g.id()).containsExactlyInAnyOrderElementsOf(staff);
    }

    @Test
    void everyPersonOfTheContractIsThereAndNobodyElse() {
        var promised = Stream.of(
                        Stream.of("street", "chief", "clerk", "mediator", "lawyer", "counsellor", "police", "property-qh", "property-dx"),
                        numbered("worker-", 4), numbered("repair-", 7), numbered("volunteer-", 20), stairwells().map(s -> "leader-" + s))
                .flatMap(s -> s).toList();

        assertThat(Examples.community().people().keySet()).containsExactlyInAnyOrderElementsOf(promised);
    }

    @Test
    void levelsRunFromStreetToUnit() {
        assertThat(Examples.community().organisation().levels()).containsExactly("street", "community", "area", "unit");
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY", "DISPUTE", "SERVICE_REQUEST"})
    void everyCategoryHasExamples(Kind kind) {
        var shown = KNOWLEDGE.examples().stream()
                .filter(e -> e.kind() == kind)
                .flatMap(e -> e.category().stream())
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));

        assertThat(shown.keySet()).containsExactlyInAnyOrderElementsOf(Examples.community().categories().get(kind));
        assertThat(shown.values()).allMatch(count -> count >= 10);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasExamples(Kind kind) {
        assertThat(KNOWLEDGE.examples()).filteredOn(e -> e.kind() == kind).hasSizeGreaterThan(100);
    }

    @Test
    void thereAreEnoughEntriesAndExamples() {
        assertThat(KNOWLEDGE.entries()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(KNOWLEDGE.examples()).hasSizeGreaterThanOrEqualTo(1_500);
    }

    @Test
    void savedSetHasMessagesOfEveryKindAndCategory() {
        var kinds = KNOWLEDGE.savedSet().stream().map(Example::kind).collect(Collectors.groupingBy(k -> k, Collectors.counting()));
        var categories = KNOWLEDGE.savedSet().stream().flatMap(e -> e.category().stream()).collect(Collectors.toSet());

        assertThat(KNOWLEDGE.savedSet()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(kinds).containsOnlyKeys(Kind.values());
        assertThat(kinds.values()).allMatch(count -> count >= 15);
        assertThat(categories).containsExactlyInAnyOrderElementsOf(Stream.of(Kind.EMERGENCY, Kind.DISPUTE, Kind.SERVICE_REQUEST)
                .flatMap(kind -> Examples.community().categories().get(kind).stream())
                .toList());
    }

    @Test
    void everyShortAnswerFitsInTwoLines() {
        assertThat(KNOWLEDGE.entries().values()).allSatisfy(entry ->
                assertThat(entry.inShort().lines()).as(entry.id()).hasSizeBetween(1, 2));
    }

    @Test
    void everyEntryCanBeAskedForAndLookedUp() {
        assertThat(KNOWLEDGE.entries().values()).allSatisfy(entry -> {
            assertThat(entry.asks()).as(entry.id()).isNotEmpty();
            assertThat(entry.source().issuer()).as(entry.id()).isNotBlank();
            assertThat(entry.source().document()).as(entry.id()).isNotBlank();
        });
    }

    @Test
    void firstStepsFitInTwoLines() {
        assertThat(KNOWLEDGE.firstSteps()).allSatisfy(steps ->
                assertThat(steps.steps().lines()).as(steps.category()).hasSizeBetween(1, 2));
    }

    /// The line under them says it, and first steps and call must not contradict each other.
    @Test
    void firstStepsLeaveTheNumberToTheLineUnderThem() {
        assertThat(KNOWLEDGE.firstSteps()).allSatisfy(first ->
                assertThat(List.of(first.call().split("、"))).noneMatch(first.steps()::contains));
    }

    @ParameterizedTest
    @ValueSource(strings = {"亲", "您的诉求已受理", "请耐心等待", "稍后", "尽快", "相关部门", "宝贵意见", "！"})
    void nothingIsSaidInAnOfficialTone(String words) {
        var said = Folder.shipped("config").file("wording.yaml").orElseThrow().text().lines()
                .filter(line -> !line.strip().startsWith("#"));

        assertThat(said).noneMatch(line -> line.contains(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"请耐心等待", "稍后", "尽快", "相关部门", "宝贵意见", "！"})
    void noShortAnswerPutsPeopleOff(String words) {
        assertThat(KNOWLEDGE.entries().values()).extracting(Entry::inShort).noneMatch(line -> line.contains(words));
    }

    @Test
    void reviewFindsNothingButWhatIsMadeUpOrStillToCome() {
        assertThat(Review.notes(Examples.site(), Examples.MONDAY_MORNING)).isNotEmpty().allMatch(note ->
                note.endsWith("is made up for the example community and has to be replaced")
                        || note.contains("is not in force before")
                        || note.startsWith("table ") && note.contains("expires on 2026-12-31"));
    }

    @Test
    void reviewMissesTheHolidaysOfAYearThatIsNotPublished() {
        assertThat(Review.notes(Examples.site(), Examples.at("2026-12-25T09:00")))
                .contains("config/holidays.yaml: nothing is known of the holidays of 2027");
    }

    private static Stream<String> numbered(String prefix, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(n -> prefix + n);
    }

    /// As the contract has them: two units in qh 1-8 and dx 1-3, one in the others.
    private static Stream<String> stairwells() {
        var ids = new TreeSet<String>();
        for (int building = 1; building <= 30; building++) {
            ids.add("qh-" + building + "-1");
            ids.add("qh-" + building + "-" + (building <= 8 ? 2 : 1));
        }
        for (int building = 1; building <= 16; building++) {
            ids.add("dx-" + building + "-1");
            ids.add("dx-" + building + "-" + (building <= 3 ? 2 : 1));
        }
        return ids.stream();
    }
}
