package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import linli.message.Audience;
import linli.message.Reply;
import linli.message.SentMessage;
import org.junit.jupiter.api.Test;

/// What is said of people goes to one person in private, and the group hears only that it is in good hands.
class QuarrelTest extends HouseTest {
    private static final String QUARREL = "楼上漏水到我家，吊顶都泡烂了，他不肯赔钱";
    private static final String COMPLAINT = "我要举报社区干部收红包，办事要送礼";

    @Test
    void groupHearsANeutralLineOfAQuarrel() {
        var reply = house.named("r-1", "2-1-301 李翠花").say("qh-2-1", "r-1", QUARREL);

        assertThat(acts(reply)).isEqualTo("case 1001");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString()
                .contains("周敏", "15:00")
                .doesNotContain("1001", "301", "李翠花", "漏水", "楼上", "赔");
    }

    @Test
    void cardOfAQuarrelGoesToPeopleInPrivateAndToNoGroup() {
        var reply = house.say("qh-2-1", "r-1", QUARREL);

        assertThat(texts(reply, "worker-1")).singleElement().asString().contains(QUARREL, "1001");
        assertThat(audiencesOf(reply, QUARREL)).containsOnly(Audience.PERSON);
        assertThat(targets(reply)).noneMatch(to -> to.startsWith("grid-") || to.endsWith("-desk"));
    }

    @Test
    void whatFollowsOnAQuarrelStaysWithItsOwner() {
        house.say("qh-2-1", "r-1", QUARREL);

        var more = house.say("qh-2-1", "r-1", "楼上还是漏水，吊顶泡烂了，他就是不肯赔钱");

        assertThat(acts(more)).isEqualTo("join 1001");
        assertThat(targets(more)).containsExactly("worker-1");
    }

    @Test
    void inPrivateTheWordOnAQuarrelIsFuller() {
        var reply = house.sayInPrivate("r-1", "我是清河苑2-1-301的，" + QUARREL);

        assertThat(texts(reply, "r-1")).singleElement().asString().contains("周敏", "1001");
    }

    @Test
    void whoTurnsToLinliInPrivateAfterTheGroupIsAnswered() {
        house.say("qh-2-1", "r-1", QUARREL);

        var reply = house.sayInPrivate("r-1", "楼上漏水到我家，吊顶泡烂了，他不肯赔钱");

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "r-1")).singleElement().asString().contains("周敏", "1001");
    }

    @Test
    void complaintAboutStaffGoesToTheChiefInPrivate() {
        var reply = house.say("qh-2-1", "r-1", COMPLAINT);

        assertThat(acts(reply)).isEqualTo("case 1001");
        assertThat(targets(reply)).containsExactly("chief", "qh-2-1");
        assertThat(audiencesOf(reply, "举报")).containsOnly(Audience.PERSON);
        assertThat(texts(reply, "qh-2-1").getFirst()).contains("陈刚").doesNotContain("1001", "举报", "干部", "红包");
    }

    @Test
    void resultOfAQuarrelIsToldToTheReporterAlone() {
        house.say("qh-2-1", "r-1", QUARREL);
        house.sayInPrivate("r-1", "你好");

        var reply = house.sayInPrivate("worker-1", "4 1001 两家谈好了，楼上赔八百");

        assertThat(house.caseOf(1001).isOpen()).isFalse();
        assertThat(targets(reply)).containsExactlyInAnyOrder("r-1", "worker-1");
        assertThat(house.told("qh-2-1")).hasSize(1);
    }

    @Test
    void overdueQuarrelClimbsInPrivateToo() {
        house.say("qh-2-1", "r-1", QUARREL);
        int before = house.outbox().size();

        house.pass(Duration.ofDays(2));

        assertThat(house.outbox().subList(before, house.outbox().size()))
                .filteredOn(row -> row.message().caseNumber().isPresent())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.message().audience()).isEqualTo(Audience.PERSON));
    }

    private static List<Audience> audiencesOf(Reply reply, String words) {
        return reply.messages().stream().filter(m -> m.text().contains(words)).map(SentMessage::audience).toList();
    }
}
