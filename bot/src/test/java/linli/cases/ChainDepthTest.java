package linli.cases;

import static linli.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import linli.Examples;
import linli.cases.Routing.Matter;
import linli.community.Community;
import linli.community.CommunityLoader;
import linli.community.OrgUnit;
import linli.community.Person;
import linli.fake.CopiedFolder;
import linli.files.InvalidFiles;
import linli.message.Kind;
import linli.message.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The chain of responsibility is as deep as the files say: three levels and five are as good as four.
class ChainDepthTest {
    private static final Matter LIFT =
            new Matter(Kind.SERVICE_REQUEST, Optional.of("elevator"), Severity.NORMAL, Examples.place("qh-2-1"));

    private CopiedFolder config;

    @BeforeEach
    void copy(@TempDir Path folder) {
        config = CopiedFolder.of("config", folder);
    }

    @Test
    void communityWithoutAreasHasThreeLevels() throws InvalidFiles {
        config.replace("community.yaml", "levels: [street, community, area, unit]", "levels: [street, community, unit]")
                .write("routing.yaml", config.read("routing.yaml").replace("@area", "@community"))
                .write("organisation.yaml", """
                        - {id: street, level: street, name: 井湾街道, holders: [street], staff-group: street-desk}
                        - {id: community, level: community, name: 清河社区, parent: street, holders: [chief], staff-group: community-desk}
                        - {each-unit: unit, parent-level: community, holder: "leader-{compound}-{building}-{unit}"}
                        """);
        var community = CommunityLoader.load(config.folder());

        assertThat(levels(community)).isEqualTo("unit community street");
        assertThat(ownerOfALift(community)).isEqualTo("chief");
        assertThat(above(community, "leader-qh-2-1")).contains("chief");
        assertThat(above(community, "chief")).contains("street");
        assertThat(above(community, "street")).isEmpty();
    }

    @Test
    void communityUnderADistrictHasFiveLevels() throws InvalidFiles {
        config.replace("community.yaml", "levels: [street,", "levels: [district, street,")
                .append("people.yaml", "- {id: district, name: 贺平, title: 区网格中心值班长, private: true}")
                .append("groups.yaml", "- {id: district-desk, name: 区工作台, staff: true, channel: open}")
                .replace("organisation.yaml", "name: 井湾街道,", "name: 井湾街道, parent: district,")
                .append("organisation.yaml",
                        "- {id: district, level: district, name: 雨湖区, holders: [district], staff-group: district-desk}");
        var community = CommunityLoader.load(config.folder());

        assertThat(levels(community)).isEqualTo("unit area community street district");
        assertThat(ownerOfALift(community)).isEqualTo("worker-1");
        assertThat(above(community, "chief")).contains("street");
        assertThat(above(community, "street")).contains("district");
        assertThat(above(community, "district")).isEmpty();
    }

    private static String levels(Community community) {
        return String.join(" ", community.organisation().chainOf(Examples.place("qh-2-1")).stream().map(OrgUnit::level).toList());
    }

    private static String ownerOfALift(Community community) {
        return new Routing(community).assign(LIFT, at("2026-11-24T10:00")).owner().id();
    }

    private static Optional<String> above(Community community, String owner) {
        return new Routing(community).nextAbove(owner, LIFT, at("2026-11-24T10:00")).map(Person::id);
    }
}
