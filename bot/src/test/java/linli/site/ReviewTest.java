package linli.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.Examples;
import linli.knowledge.Example;
import linli.knowledge.Knowledge;
import linli.message.Kind;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void examplesThatSayNearlyTheSameMustNotContradictEachOther() {
        var notes = notesOn(
                new Example("a-1", "三栋电梯又停在五楼了，没人管", Kind.SERVICE_REQUEST, Optional.of("elevator")),
                new Example("a-2", "三栋电梯又停在五楼了 没人管", Kind.CHATTER, Optional.empty()));

        assertThat(notes).anyMatch(note -> note.contains("a-1 (service_request/elevator)") && note.contains("a-2 (chatter)"));
    }

    @Test
    void examplesThatSayTheSameWithOneLabelOrSomethingElseAreFine() {
        var notes = notesOn(
                new Example("a-1", "三栋电梯又停在五楼了，没人管", Kind.SERVICE_REQUEST, Optional.of("elevator")),
                new Example("a-2", "三栋电梯又停在五楼了 没人管", Kind.SERVICE_REQUEST, Optional.of("elevator")),
                new Example("a-3", "今天中午吃什么", Kind.CHATTER, Optional.empty()));

        assertThat(notes).noneMatch(note -> note.contains("a-1"));
    }

    private static List<String> notesOn(Example... examples) {
        var site = Examples.site();
        var known = site.knowledge();
        var knowledge = new Knowledge(
                List.of(examples), List.of(), known.entries(), known.firstSteps(), known.severityRules(), known.dialect(), known.tables(),
                known.windows(), known.regionNames(), List.of());
        return Review.notes(new Site(site.community(), site.wording(), knowledge, site.interpreter(), site.decider(), site.mediation()), NOW);
    }
}
