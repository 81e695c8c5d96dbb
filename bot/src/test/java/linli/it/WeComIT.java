package linli.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import linli.it.WeComCorp.Called;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// A day of a unit leader and a grid worker who talk to Linli in WeCom and nowhere else: introduced, passed on, taken on, done. WeCom brings
/// every message three times, and in the afternoon Linli is killed.
@TestInstance(Lifecycle.PER_CLASS)
class WeComIT {
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final List<String> AFTERNOON = IntStream.rangeClosed(11, 22).mapToObj(building -> building + "栋电梯坏了不动").toList();
    private static final String PASSED_ON = """
            群里几个人说的，帮转一下：
            李姐：三楼垃圾堆了三天没人收
            老王：2栋1单元电梯坏了不动
            小周：高龄津贴怎么办""";

    private WeComCorp corp;
    private ProjectFiles files;
    private Path data;
    private LinliProcess server;
    private final StringBuilder log = new StringBuilder();
    private final List<Morning> said = new ArrayList<>();
    private List<String> readByLeaderBeforeTheRepeats;
    private Exported inTheEnd = Exported.NOTHING;

    /// What somebody said in the morning.
    private record Morning(String user, String id, String text) {}

    @BeforeAll
    void liveThroughTheDay(@TempDir Path folder) throws IOException {
        corp = new WeComCorp();
        files = ProjectFiles.withoutNight(folder);
        files.replace(
                "config/groups.yaml", "{id: grid-1, name: 第一片区工作群, staff: true, channel: open}",
                "{id: grid-1, name: 第一片区工作群, staff: true, channel: robots}");
        files.write("config/channels.yaml", corp.accounts("grid-1"));
        data = folder.resolve("data");
        server = serve();
        introduceEachOther();
        passOn();
        workOnIt();
        killAmidTheAfternoon();
        bringTheMorningAgain();
        inTheEnd = Exported.of(data);
        log.append(server.err());
    }

    @AfterAll
    void stop() {
        server.close();
        corp.close();
    }

    private void introduceEachOther() {
        assertThat(hears("chengang", "登记 周敏")).contains("请周敏私聊我一句");
        hears("zhoumin", "我是 " + codeIn(corp.readBy("chengang").getLast()));
        hears("zhoumin", "登记 胡月娥");
        hears("huyuee", "我是 " + codeIn(corp.readBy("zhoumin").getLast()));
        hears("huyuee", "帮助");
    }

    private void passOn() {
        say("huyuee", PASSED_ON);
        Await.until("a line for each came back", () -> corp.readBy("huyuee").stream().anyMatch(text -> text.contains("李姐那条")));
        Await.until("the staff group has its cards", () -> corp.called().size() >= 2);
        say("huyuee", "楼上天天半夜拖椅子吵死了，说了好几次不改");
    }

    private void workOnIt() {
        hears("zhoumin", "1 1001");
        hears("zhoumin", "4 1001 已经清走了");
        Await.until("the leader learns of it", () -> corp.readBy("huyuee").stream().anyMatch(text -> text.contains("已经清走了")));
    }

    private void killAmidTheAfternoon() {
        var answered = new AtomicInteger();
        var brought = new ArrayList<CompletableFuture<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var address = server.address();
            for (int i = 0; i < AFTERNOON.size(); i++) {
                int number = i;
                brought.add(CompletableFuture.runAsync(() -> {
                    corp.bring(address, "huyuee", "afternoon-" + number, AFTERNOON.get(number));
                    answered.incrementAndGet();
                }, threads));
            }
            Await.until("a few are answered", () -> answered.get() >= 4);
            server.kill();
        }
        log.append(server.err());
        server = serve();
        // WeCom brings what was not answered again, and here, to make it harder, what was as well
        IntStream.range(0, AFTERNOON.size()).forEach(i ->
                corp.say(server.address(), "huyuee", "afternoon-" + i, AFTERNOON.get(i)));
        Await.until("everything is said", () -> Exported.of(data).ofType("outbox").stream()
                .filter(row -> row.path("to").asString().equals("leader-qh-2-1"))
                .allMatch(row -> row.path("status").asString().equals("sent")));
    }

    private void bringTheMorningAgain() {
        readByLeaderBeforeTheRepeats = corp.readBy("huyuee");
        said.forEach(one -> corp.bring(server.address(), one.user(), one.id(), one.text()));
    }

    @Test
    void theColleagueInTheFileIsKnownAndOthersAreLetInByTheirCodes() {
        assertThat(corp.readBy("zhoumin").getFirst()).contains("认得您了，周敏");
        assertThat(corp.readBy("huyuee").getFirst()).contains("认得您了，胡月娥", "转来的事直接发我");
    }

    @Test
    void theLeaderIsToldHowToPassThingsOn() {
        assertThat(corp.readBy("huyuee")).filteredOn(text -> text.contains("大家说的转给我就行")).hasSize(1);
    }

    @Test
    void aLineComesBackForEachMatterAndTheAnswerToTheQuestion() {
        assertThat(corp.readBy("huyuee")).filteredOn(text -> text.contains("李姐那条")).singleElement().asString().hasLineCount(2)
                .contains("李姐那条（卫生）：新建 1001，片区网格员周敏", "老王那条（电梯）：新建 1002，片区网格员周敏");
        assertThat(corp.readBy("huyuee")).filteredOn(text -> text.contains("高龄津贴")).hasSize(1);
    }

    @Test
    void theStaffGroupGetsACardForEachAndWhoeverHasItIsCalled() {
        var cards = corp.called().stream().filter(card -> card.text().startsWith("1001") || card.text().startsWith("1002")).toList();

        assertThat(cards).extracting(Called::key).containsOnly("robot-key");
        assertThat(cards).extracting(card -> card.text().substring(0, 4)).containsExactly("1001", "1002");
        assertThat(cards).allSatisfy(card -> assertThat(card.mentioned()).containsExactly("zhoumin"));
    }

    @Test
    void aQuarrelIsForTheGridWorkerAloneAndSaysWhoPassedItOn() {
        assertThat(corp.called()).noneMatch(card -> card.text().contains("拖椅子"));
        assertThat(corp.readBy("zhoumin")).filteredOn(text -> text.contains("拖椅子")).singleElement().asString().contains("1003", "胡月娥");
        assertThat(corp.readBy("huyuee")).filteredOn(text -> text.contains("这事不会在群里说")).hasSize(1);
    }

    @Test
    void theGridWorkerTakesItOnAndClosesItAndTheLeaderCanPassThatOn() {
        assertThat(corp.readBy("zhoumin")).anyMatch(text -> text.startsWith("1001 记您接了")).anyMatch(text -> text.startsWith("1001 办结"));
        assertThat(corp.readBy("huyuee")).filteredOn(text -> text.contains("已经清走了")).containsExactly("李姐的事办好了：已经清走了。可以转给李姐（1001）。");
    }

    @Test
    void whatCameThreeTimesAndAgainAfterTheKillIsThereOnce() {
        String passedOn = said.stream().filter(one -> one.text().equals(PASSED_ON)).findFirst().orElseThrow().id();
        assertThat(inTheEnd.casesFrom(passedOn)).containsExactly("1001", "1002");
        IntStream.range(0, AFTERNOON.size()).forEach(i -> assertThat(inTheEnd.casesFrom("afternoon-" + i)).as(AFTERNOON.get(i)).hasSize(1));
        assertThat(inTheEnd.caseNumbers()).doesNotHaveDuplicates().hasSize(3 + AFTERNOON.size());
    }

    @Test
    void theLeaderHeardOfEachMatterOfTheAfternoon() {
        IntStream.range(0, AFTERNOON.size()).forEach(i -> {
            String number = inTheEnd.casesFrom("afternoon-" + i).getFirst();
            assertThat(inTheEnd.ofType("outbox").stream()
                            .filter(row -> Exported.numberOf(row).equals(number) && row.path("to").asString().equals("leader-qh-2-1")))
                    .as(number).hasSize(1);
        });
    }

    @Test
    void whatWasSaidInTheMorningIsNotSaidAgain() {
        assertThat(corp.readBy("huyuee")).isEqualTo(readByLeaderBeforeTheRepeats);
    }

    @Test
    void theLogHoldsNoSecretAndNothingThatSomebodySaid() {
        assertThat(log).doesNotContain(corp.environment().values().toArray(String[]::new)).doesNotContain("垃圾", "拖椅子", "access_token");
    }

    private LinliProcess serve() {
        return LinliProcess.serve(data, corp.environment(), "--config", files.config().toString());
    }

    private void say(String user, String text) {
        var one = new Morning(user, "m-" + said.size(), text);
        said.add(one);
        corp.say(server.address(), one.user(), one.id(), one.text());
    }

    /// What somebody reads next, whichever way it comes.
    private String hears(String user, String text) {
        int before = corp.readBy(user).size();
        say(user, text);
        return Await.value(user + " hears something", () -> corp.readBy(user).stream().skip(before).findFirst());
    }

    private static String codeIn(String text) {
        var found = CODE.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }
}
