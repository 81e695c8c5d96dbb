package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import linli.message.Reply;
import linli.message.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A quarrel in which somebody is beaten or threatens to strike: whoever has it hears at once, and the group nothing.
class BlowsTest extends HouseTest {
    @ParameterizedTest
    @ValueSource(strings = {"再吵我上去砸门了", "我要砍死他", "信不信我弄死你"})
    void threatInTheGroupReachesTheOwnerOfTheQuarrelAtOnceAlsoAtNight(String threat) {
        quarrelAtNight();

        var reply = house.say("qh-16-1", "n-1", threat);

        assertThat(texts(reply, "worker-2")).singleElement().asString().contains("急 1001", threat);
        assertThat(targets(reply)).doesNotContain("qh-16-1");
        assertThat(house.deliverable()).contains("worker-2");
        assertThat(house.caseOf(1001).severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void soDoesTheAnswerOfTheOtherSide() {
        quarrelAtNight();
        house.say("qh-16-1", "n-1", "再吵我上去砸门了");

        var reply = house.named("n-2", "16-1-601 郭").say("qh-16-1", "n-2", "你来啊 我等着 拿刀伺候");

        assertThat(texts(reply, "worker-2")).singleElement().asString().contains("急 1001", "拿刀伺候");
        assertThat(targets(reply)).doesNotContain("qh-16-1");
    }

    @Test
    void whatOthersSayInJestElsewhereIsTheirTalk() {
        assertThat(house.say("qh-16-1", "n-3", "热死了 我要砍死空调").messages()).isEmpty();
    }

    @Test
    void whoeverThreatensInPrivateIsHeardBySomebody() {
        assertThat(acts(house.sayInPrivate("n-1", "我要砍死他"))).isEqualTo("handover 1001");
    }

    @Test
    void whoeverIsBeatenInTheirOwnQuarrelReadsWhereToTurnAndTheOwnerHearsAtOnce() {
        house.at("2026-12-01T23:10").named("d-3", "阿美").sayInPrivate("d-3", "想离婚 他不同意 怎么办");
        String owner = house.caseOf(1001).owner();

        var reply = house.sayInPrivate("d-3", "他还打我");

        assertThat(texts(reply, "d-3")).singleElement().asString().contains("安全吗", "110", "人身保护令", "12338");
        assertThat(texts(reply, owner)).singleElement().asString().contains("急 1001", "他还打我");
        assertThat(house.deliverable()).contains(owner);
    }

    private Reply quarrelAtNight() {
        return house.at("2026-12-01T22:40").named("n-1", "16-1-501 孙").say("qh-16-1", "n-1", "601的能不能别半夜蹦跶 孩子要中考");
    }
}
