package linli.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Severity;
import linli.understand.Evidence;
import linli.understand.Issue;
import linli.understand.PlaceFinder;
import org.junit.jupiter.api.Test;

class PlaceSourceTest {
    private final Place whereSaid = ShippedSite.dull().community().placeOf(Optional.of("qh-2-1"), "r-1");
    private final PlaceFinder finder = ShippedSite.dull().interpreter().places();

    @Test
    void aPlaceInTheWordsComesFromTheWordsAndTheCompoundFromTheGroup() {
        assertThat(sources("3栋1单元停水了", Optional.empty())).containsExactly(PlaceSource.TEXT, PlaceSource.GROUP);
    }

    @Test
    void aFlatOnTheCardComesFromTheCard() {
        assertThat(sources("停水了", Optional.of("2-1-502 王叔"))).containsExactly(PlaceSource.CARD, PlaceSource.GROUP);
    }

    @Test
    void withoutAnythingElseTheGroupTells() {
        assertThat(sources("停水了", Optional.of("王叔"))).containsExactly(PlaceSource.GROUP);
    }

    @Test
    void whatNeitherWordsNorCardNorGroupExplainWasSaidEarlier() {
        var basement = new Place(
                Optional.of("qh"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("地库"));

        assertThat(PlaceSource.of(issue("灯全灭了", basement), Optional.empty(), whereSaid, finder))
                .containsExactly(PlaceSource.GROUP, PlaceSource.EARLIER);
    }

    @Test
    void anUnknownPlaceComesFromNowhere() {
        assertThat(PlaceSource.of(issue("在吗", Place.UNKNOWN), Optional.empty(), whereSaid, finder)).isEmpty();
    }

    private List<PlaceSource> sources(String text, Optional<String> cardName) {
        var place = finder.find(text, cardName, whereSaid);
        return PlaceSource.of(issue(text, place), cardName, whereSaid, finder);
    }

    private static Issue issue(String text, Place place) {
        return new Issue(
                "", text, Kind.SERVICE_REQUEST, Optional.empty(), 0.9, 0.9, 0, Severity.NORMAL, place, Optional.empty(),
                new Evidence(false, List.of(), List.of(), Optional.empty()));
    }
}
