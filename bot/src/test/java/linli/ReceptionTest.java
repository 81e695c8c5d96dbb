package linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.channel.Intake;
import linli.decide.Decided;
import linli.fake.TestClock;
import linli.handling.Witness;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Quote;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.outbox.OutboxRow;
import linli.outbox.Retired;
import linli.reach.Unread;
import linli.rounds.Sweep.Fired;
import linli.store.SqliteStore;
import linli.store.Store;
import linli.understand.Understanding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A platform's groups and people are let in by a code that a colleague hands out, and known by the community's ids from then on.
class ReceptionTest {
    private static final Witness NOBODY = new Witness() {
        @Override
        public void saw(InboundMessage message, Understanding understanding, List<Decided> decisions, Reply reply) {}

        @Override
        public void saw(Fired fired) {}
    };
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    @TempDir
    Path folder;

    private Store store;
    private Intake house;
    private Intake door;
    private Identities identities;
    private final TestClock clock = TestClock.pinned(Examples.MONDAY_MORNING);
    private Instant now = clock.instant();
    private int said;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("linli.db"));
        house = new MessageProcessor(Examples::site, store, NOBODY, () -> {}, new Random(7));
        enter();
    }

    /// As after a start: what was agreed on comes from the store.
    private void enter() {
        identities = new Identities(store, Examples.community().id());
        door = new Reception("wecom", Examples::site, store, identities, house, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aGroupThatNobodyHasLetInIsNotListenedTo() {
        assertThat(inGroup("wrA", "zhang", "2栋停电了，一片黑")).isEqualTo(Reply.SILENT);
        assertThat(store.<Boolean>read("qinghe", tx -> tx.cases().find(1001).isPresent())).isFalse();
    }

    @Test
    void aCodeFromACollegueLetsAGroupInAndItIsToldOnceWhatLinliDoesAndKeeps() {
        String code = codeFor("绑定 qh-2-1");

        var welcome = inGroup("wrA", "zhang", "@邻里 绑定 " + code);

        assertThat(welcome.messages()).singleElement().satisfies(line -> {
            assertThat(line.to()).isEqualTo("qh-2-1");
            assertThat(line.text()).contains("邻里", "安静", "人工");
        });
        assertThat(channelOf(welcome.messages().getFirst())).isEqualTo("wecom");
        assertThat(inGroup("wrA", "zhang", "绑定 " + code).messages()).isEmpty();
    }

    @Test
    void whatIsSaidInABoundGroupIsOfThatPlaceAlsoAfterARestart() {
        bind("wrA", "qh-2-1");
        enter();

        var reply = inGroup("wrA", "zhang", "停水了，一滴水都没有");

        assertThat(reply.gravest().orElseThrow().caseNumber()).contains("1001");
        var opened = store.read("qinghe", tx -> tx.cases().find(1001)).orElseThrow();
        assertThat(opened.group()).contains("qh-2-1");
        assertThat(opened.reporter()).isEqualTo("wecom:zhang");
        assertThat(identities.addressOf(Examples.community(), "wecom", "qh-2-1")).contains("wrA");
        assertThat(identities.addressOf(Examples.community(), "wecom", "wecom:zhang")).contains("zhang");
        assertThat(identities.addressOf(Examples.community(), "wecom", "qh-3-1")).isEmpty();
    }

    @Test
    void aGroupThatGotANewIdIsBoundAgainAndTheOldOneCountsNoMore() {
        bind("wrA", "qh-2-1");
        bind("wrB", "qh-2-1");

        assertThat(inGroup("wrA", "zhang", "2栋停电了，一片黑")).isEqualTo(Reply.SILENT);
        assertThat(inGroup("wrB", "zhang", "2栋停电了，一片黑").issues()).isNotEmpty();
        assertThat(identities.addressOf(Examples.community(), "wecom", "qh-2-1")).contains("wrB");
    }

    @Test
    void aGoodCodePutsRightWhatWasBoundByMistake() {
        bind("wrA", "qh-3-1");

        bind("wrA", "qh-2-1");
        inGroup("wrA", "zhang", "停水了，一滴水都没有");

        assertThat(store.read("qinghe", tx -> tx.cases().find(1001)).orElseThrow().group()).contains("qh-2-1");
        assertThat(identities.addressOf(Examples.community(), "wecom", "qh-3-1")).isEmpty();
    }

    @Test
    void aPersonWhoWasTakenForAnotherIsPutRightByACodeToo() {
        inPrivate("zhoumin", "我是 " + codeFor("登记 李想"));
        inPrivate("zhoumin", "我是 " + codeFor("登记 周敏"));

        assertThat(identities.person("wecom", "zhoumin")).isEqualTo("worker-1");
    }

    @Test
    void aGroupThatTheFilesCallByThePlatformsIdIsToldOnceTooAndHeardAtOnce() {
        var door = new Reception("open", Examples::site, store, identities, house, clock);
        var first = door.process(message("open", Optional.of("qh-2-1"), "zhang", "停水了，一滴水都没有")).toCompletableFuture().join();
        door.process(message("open", Optional.of("qh-2-1"), "li", "早")).toCompletableFuture().join();

        assertThat(first.gravest().orElseThrow().caseNumber()).contains("1001");
        assertThat(dueBy("open", "qh-2-1")).filteredOn(text -> text.contains("嫌吵就 @邻里 说「安静」")).hasSize(1);
    }

    @Test
    void theOldIdOfAGroupThatTheFilesNamedCountsNoMoreOnceItIsBoundAnew() {
        var door = new Reception("open", Examples::site, store, identities, house, clock);
        door.process(message("open", Optional.of("new-id"), "zhang", "绑定 " + codeFor("绑定 qh-2-1"))).toCompletableFuture().join();

        var reply = door.process(message("open", Optional.of("qh-2-1"), "zhang", "停水了，一滴水都没有")).toCompletableFuture().join();

        assertThat(reply).isEqualTo(Reply.SILENT);
        assertThat(identities.addressOf(Examples.community(), "open", "qh-2-1")).contains("new-id");
    }

    @Test
    void aColleagueIsRecognisedByTheirCodeAndWorksFromThenOn() {
        bind("wrA", "qh-2-1");
        inGroup("wrA", "zhang", "停水了，一滴水都没有");
        inPrivate("zhoumin", "1 1001");
        assertThat(statusOf(1001)).isEqualTo(Case.Status.ASSIGNED);

        var greeting = inPrivate("zhoumin", "我是 " + codeFor("登记 周敏"));
        var accepted = inPrivate("zhoumin", "1 1001");

        assertThat(statusOf(1001)).isEqualTo(Case.Status.ACCEPTED);
        assertThat(greeting.messages()).singleElement().satisfies(line -> assertThat(line.to()).isEqualTo("worker-1"));
        assertThat(accepted.messages()).singleElement().satisfies(line -> {
            assertThat(line.to()).isEqualTo("worker-1");
            assertThat(channelOf(line)).isEqualTo("wecom");
        });
    }

    @Test
    void aPersonsCodeLetsNoGroupInAndAGroupsNoPerson() {
        String person = codeFor("登记 周敏");
        String group = codeFor("绑定 qh-2-1");

        assertThat(inGroup("wrA", "zhang", "绑定 " + person).messages()).isEmpty();
        assertThat(inPrivate("zhoumin", "我是 " + group).messages()).isEmpty();
    }

    @Test
    void aCodeRunsOut() {
        String code = codeFor("绑定 qh-2-1");
        now = now.plusSeconds(31 * 60);

        assertThat(inGroup("wrA", "zhang", "绑定 " + code).messages()).isEmpty();
    }

    @Test
    void aCodeThatIsBroughtASecondTimeIsNoAnswerToWhatWasAskedMeanwhile() {
        String code = codeFor("登记 周敏");
        inPrivate("zhoumin", "我是 " + code);
        var heard = new ArrayList<InboundMessage>();
        var door = new Reception("wecom", Examples::site, store, identities, message -> {
            heard.add(message);
            return CompletableFuture.completedFuture(Reply.SILENT);
        }, clock);

        door.process(message("wecom", Optional.empty(), "zhoumin", "我是 " + code)).toCompletableFuture().join();

        assertThat(heard).isEmpty();
    }

    @Test
    void nobodyGetsToTryManyCodes() {
        String code = codeFor("绑定 qh-2-1");
        for (int i = 0; i < 5; i++) {
            inGroup("wrA", "zhang", "绑定 " + (code.equals("00000" + i) ? "999999" : "00000" + i));
        }

        assertThat(inGroup("wrA", "zhang", "绑定 " + code).messages()).isEmpty();

        clock.advance(Duration.ofHours(1));
        now = clock.instant();
        assertThat(inGroup("wrA", "zhang", "绑定 " + codeFor("绑定 qh-2-1")).messages()).isNotEmpty();
    }

    @Test
    void aStrangerCannotHandOutCodesNorCanAVolunteer() {
        assertThat(ours("r-1", "绑定 qh-2-1").messages()).isEmpty();
        assertThat(ours("volunteer-3", "绑定 qh-2-1").messages()).isEmpty();
    }

    @Test
    void aGroupThatWasReleasedIsNotListenedToAnyMore() {
        bind("wrA", "qh-2-1");
        ours("chief", "解绑 清河苑2栋1单元");
        identities.refresh();

        assertThat(inGroup("wrA", "zhang", "2栋停电了，一片黑")).isEqualTo(Reply.SILENT);
    }

    @Test
    void whatIsForAGroupThatWasReleasedWaitsUntilItIsBoundAnewAndNobodyIsAskedToDoSo() {
        bind("wrA", "qh-2-1");
        ours("chief", "解绑 qh-2-1");

        assertThat(retired()).containsExactly("qh-2-1");
        assertThat(store.<Boolean>read("qinghe", tx -> tx.outbox().retiredUntold().isEmpty())).isTrue();

        bind("wrB", "qh-2-1");
        assertThat(retired()).isEmpty();
    }

    @Test
    void whatWaitsForAGroupThatMovesToAnotherPlatformGoesThere() {
        bind("wrA", "qh-2-1");
        inGroup("wrA", "zhang", "停水了，一滴水都没有");
        ours("chief", "解绑 qh-2-1");

        var elsewhere = new Reception("feishu", Examples::site, store, identities, house, clock);
        elsewhere.process(message("feishu", Optional.of("oc_1"), "li", "绑定 " + codeFor("绑定 qh-2-1"))).toCompletableFuture().join();

        assertThat(dueBy("wecom", "qh-2-1")).isEmpty();
        assertThat(dueBy("feishu", "qh-2-1")).anyMatch(text -> text.contains("编号 1001"));
    }

    @Test
    void aPlatformsNumberOfAQuotedMessageIsNoneOfOurs() {
        bind("wrA", "qh-2-1");
        inPrivate("zhoumin", "我是 " + codeFor("登记 周敏"));
        String card = inGroup("wrA", "zhang", "停水了，一滴水都没有").messages().getFirst().id();
        inGroup("wrA", "li", "电梯坏了，停在3楼");
        var quoting = new InboundMessage(
                new MessageId("wecom", "ww1", "m-q"), Optional.empty(), "zhoumin", Optional.empty(), now, "1", false,
                Optional.of(new Quote(Optional.of(card), "今天天气不错")), List.of());

        door.process(quoting).toCompletableFuture().join();

        assertThat(statusOf(1001)).isEqualTo(Case.Status.ASSIGNED);
    }

    @Test
    void whoIsNotLetInYetIsToldOfToThoseWhoAreAndGetsWhatWaitedOnceTheyAre() {
        bind("wrA", "qh-2-1");
        bind("wrDesk", "community-desk");
        inGroup("wrA", "zhang", "停水了，一滴水都没有");

        assertThat(unread()).isEmpty();
        now = now.plus(Duration.ofMinutes(20));

        assertThat(unread()).singleElement().asString().contains("grid-1");
        tellOfUnread();
        tellOfUnread();
        assertThat(dueBy("wecom", "community-desk")).filteredOn(text -> text.contains("绑定 grid-1")).singleElement().asString().contains("第一片区工作群");
        assertThat(dueBy("open", "grid-1")).isNotEmpty();

        bind("wrGrid", "grid-1");
        assertThat(dueBy("open", "grid-1")).isEmpty();
        assertThat(dueBy("wecom", "grid-1")).anyMatch(text -> text.contains("停水"));
    }

    @Test
    void whereAGatewayHasComeBeforeAndIsAwayTheDeskIsNotToldToLetAnybodyIn() {
        bind("wrA", "qh-2-1");
        bind("wrDesk", "community-desk");
        inGroup("wrA", "zhang", "停水了，一滴水都没有");
        store.write("qinghe", tx -> {
            tx.outbox().handOut("open", now, 100);
            tx.outbox().arrived("open", Long.MAX_VALUE);
            return tx;
        }).join();
        inGroup("wrA", "li", "电梯坏了，停在3楼");
        now = now.plus(Duration.ofMinutes(20));

        tellOfUnread();

        assertThat(unread()).singleElement().asString().contains("grid-1");
        assertThat(dueBy("wecom", "community-desk")).noneMatch(text -> text.contains("绑定 grid-1"));
    }

    @Test
    void whereNobodyButTheChiefIsLetInTheChiefIsTold() {
        bind("wrA", "qh-2-1");
        inPrivate("chengang", "我是 " + codeFor("登记 陈刚"));
        inGroup("wrA", "zhang", "停水了，一滴水都没有");
        now = now.plus(Duration.ofMinutes(20));

        tellOfUnread();

        assertThat(dueBy("wecom", "chief")).anyMatch(text -> text.contains("绑定 grid-1"));
    }

    private List<String> unread() {
        return store.read("qinghe", tx -> new Unread(Examples.site(), tx, now).notes());
    }

    private void tellOfUnread() {
        store.write("qinghe", tx -> {
            new Unread(Examples.site(), tx, now).tell();
            return tx;
        }).join();
    }

    private List<String> dueBy(String channel, String target) {
        return store.read("qinghe", tx -> tx.outbox().due(channel, now.plus(Duration.ofHours(1)), 100)).stream()
                .filter(row -> row.message().to().equals(target))
                .map(row -> row.message().text())
                .toList();
    }

    private Case.Status statusOf(int number) {
        return store.read("qinghe", tx -> tx.cases().find(number)).orElseThrow().status();
    }

    private void bind(String platformId, String group) {
        inGroup(platformId, "zhang", "绑定 " + codeFor("绑定 " + group));
    }

    private String codeFor(String wish) {
        var found = CODE.matcher(ours("chief", wish).messages().getFirst().text());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /// Said by somebody whom Linli knows already, in private.
    private Reply ours(String sender, String text) {
        return house.process(message("open", Optional.empty(), sender, text)).toCompletableFuture().join();
    }

    private Reply inGroup(String group, String sender, String text) {
        return door.process(message("wecom", Optional.of(group), sender, text)).toCompletableFuture().join();
    }

    private Reply inPrivate(String sender, String text) {
        return door.process(message("wecom", Optional.empty(), sender, text)).toCompletableFuture().join();
    }

    private InboundMessage message(String channel, Optional<String> group, String sender, String text) {
        return new InboundMessage(
                new MessageId(channel, "ww1", "m-" + ++said), group, sender, Optional.empty(), now, text, false, Optional.empty(), List.of());
    }

    private List<String> retired() {
        return store.read("qinghe", tx -> tx.outbox().retired("wecom")).stream().map(Retired::to).toList();
    }

    private String channelOf(SentMessage sent) {
        return store.read("qinghe", tx -> tx.outbox().find(Long.parseLong(sent.id()))).map(OutboxRow::channel).orElseThrow();
    }
}
