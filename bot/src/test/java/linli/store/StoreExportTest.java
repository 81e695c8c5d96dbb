package linli.store;

import static linli.store.StoreExamples.NOON;
import static linli.store.StoreExamples.asked;
import static linli.store.StoreExamples.card;
import static linli.store.StoreExamples.correction;
import static linli.store.StoreExamples.enclosure;
import static linli.store.StoreExamples.given;
import static linli.store.StoreExamples.id;
import static linli.store.StoreExamples.message;
import static linli.store.StoreExamples.minutes;
import static linli.store.StoreExamples.openLift;
import static linli.store.StoreExamples.other;
import static linli.store.StoreExamples.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import linli.cases.CaseEvent;
import linli.conversation.PendingQuestion;
import linli.correction.Correction.Step;
import linli.digest.Asked;
import linli.digest.Digest;
import linli.digest.DigestTopic;
import linli.digest.Owed;
import linli.digest.WrittenAnswer;
import linli.mediation.Agreement;
import linli.mediation.Appointment;
import linli.mediation.Guest;
import linli.mediation.MediationStore;
import linli.mediation.Side;
import linli.mediation.Statement;
import linli.message.Audience;
import linli.message.Kind;
import linli.message.Reply;
import linli.outbox.OutboxRow.Status;
import linli.recall.Edition;
import linli.recall.Form;
import linli.recall.GivenAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreExportTest {
    private static final String EVERYTHING =
            """
            {"type":"case","community":"qinghe","case":"1001","kind":"service_request","category":"elevator",\
            "severity":"high","status":"assigned","owner":"worker-1",\
            "place":{"compound":"qh","building":"2","unit":"1","room":"302","spot":null},"group":"qh-2-1",\
            "reporter":"wang","opened_at":"2026-05-06T04:00:00Z","contact_due":"2026-05-06T05:00:00Z",\
            "finish_due":"2026-05-07T04:00:00Z","escalations":0,"incident":null,"source":["m-9","m-1","m-7"]}
            {"type":"event","community":"qinghe","case":"1001","event":"opened","at":"2026-05-06T04:00:00Z",\
            "by":"linli","detail":"规则 grid"}
            {"type":"outbox","community":"qinghe","id":"1","to":"grid-1","audience":"staff","text":"案件 1001",\
            "channel":"open","status":"waiting","problem":null,"purpose":"card","case":"1001","created_at":"2026-05-06T04:00:00Z","attempts":0}
            {"type":"message","community":"qinghe","channel":"open","account":"open","id":"m-9",\
            "received_at":"2026-05-06T04:00:00Z"}
            {"type":"pending","community":"qinghe","group":null,"person":"wang","kind":"place","case":"1001",\
            "expires_at":"2026-05-06T04:10:00Z"}
            {"type":"contact","community":"qinghe","person":"wang","channel":"open","since":"2026-05-06T04:00:00Z"}
            {"type":"collected","community":"qinghe","kind":"question","group":"qh-2-1","sender":"wang","text":"哪里能打印💡",\
            "at":"2026-05-06T04:00:00Z","source":"m-1","case":null,"shown":true,"digest":"1","topic":"1"}
            {"type":"handed_over","community":"qinghe","kind":"question","group":null,"sender":"zhao","text":"打印去哪里",\
            "at":"2026-05-06T04:00:00Z","source":"m-2","case":"1001","shown":false,"digest":null,"topic":null}
            {"type":"correction","community":"qinghe","number":1,"case":"1001","text":"电梯厅地毯好脏 打139****","reporter":"wang",\
            "kind":"service_request","category":"property_service","by":"worker-1","at":"2026-05-06T04:00:00Z","in_force":false,\
            "held_back":false,"insisted_by":null,"undone_by":"chief","undone_at":"2026-05-06T04:05:00Z"}
            {"type":"given_answer","community":"qinghe","id":"1","entry":"allowance","title":"高龄津贴","version":"a1","facts":"",\
            "form":"short","to":"qh-2-1","audience":"group","asked_by":"wang","at":"2026-05-06T04:00:00Z","correction":false,\
            "standing":false}
            {"type":"given_answer","community":"qinghe","id":"2","entry":"allowance","title":"高龄津贴","version":"","facts":"",\
            "form":"short","to":"qh-2-1","audience":"group","asked_by":null,"at":"2026-05-06T04:05:00Z","correction":true,\
            "standing":true}
            {"type":"answer","community":"qinghe","number":1,"entry":"answer-1-1","question":"哪里能打印","asks":["哪里能打印","打印去哪里"],\
            "text":"一楼文印室\\n带身份证","by":"clerk","at":"2026-05-06T04:00:00Z","seconded_by":"chief",\
            "seconded_at":"2026-05-06T04:05:00Z","refused_by":null,"why":"","withdrawn_by":null,"withdrawn_at":null,"in_force":true}
            {"type":"owed","community":"qinghe","answer":1,"to":"qh-2-1","question":"哪里能打印💡","due":"2026-05-06T04:05:00Z"}
            {"type":"digest","community":"qinghe","number":1,"group":"community-desk","at":"2026-05-06T04:00:00Z","topics":1}
            {"type":"enclosure","community":"qinghe","case":"1001","kind":"picture","reference":"https://pictures.example.com/1",\
            "name":"楼道.jpg","source":"m-1","by":"wang","group":"qh-2-1","at":"2026-05-06T04:01:00Z"}
            {"type":"party","community":"qinghe","case":"1001","side":"other","account":"zhao","sure":true,"name":"赵哥",\
            "place":{"compound":"qh","building":"2","unit":"1","room":"302","spot":null},"phone":"13900001111",\
            "contacted_at":"2026-05-06T04:00:00Z","asked_at":null,"kept":null}
            {"type":"statement","community":"qinghe","case":"1001","side":"other","by":"zhao","at":"2026-05-06T04:05:00Z",\
            "text":"不是我家漏的","source":"m-7"}
            {"type":"guest","community":"qinghe","case":"1001","person":"lawyer","mediates":false,"reads":true,"by":"worker-1",\
            "at":"2026-05-06T04:00:00Z"}
            {"type":"appointment","community":"qinghe","case":"1001","clinic":"clinic","meets_at":"2026-05-06T04:05:00Z",\
            "by":"worker-1"}
            {"type":"agreement","community":"qinghe","case":"1001","text":"月底前修好","by":"worker-1","at":"2026-05-06T04:05:00Z"}
            """;

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void fill() {
        store = SqliteStore.open(SqliteStoreTest.file(folder));
        store.write("qinghe", StoreExportTest::writeSomethingOfEverything).join();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everythingIsToldWhileTheServerRuns() {
        assertThat(export(folder)).isEqualTo(EVERYTHING);
        assertThat(store.isReachable()).isTrue();
    }

    @Test
    void everythingIsToldAfterTheServerClosed() {
        store.close();

        assertThat(export(folder)).isEqualTo(EVERYTHING);
    }

    @Test
    void everythingIsToldAfterACrash(@TempDir Path crashed) throws IOException {
        for (var name : new String[] {"linli.db", "linli.db-wal"}) {
            Files.copy(folder.resolve(name), crashed.resolve(name));
        }
        assertThat(crashed.resolve("linli.db-wal")).isNotEmptyFile();

        assertThat(export(crashed)).isEqualTo(EVERYTHING);
    }

    @Test
    void textIsUtf8WhateverTheStreamMakesOfCharacters() {
        var bytes = new ByteArrayOutputStream();
        StoreExport.write(SqliteStoreTest.file(folder), new PrintStream(bytes, false, StandardCharsets.US_ASCII));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(EVERYTHING);
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThatThrownBy(() -> export(folder.resolve("nowhere")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("There is no store at")
                .hasMessageContaining("nowhere");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aDatabaseOfSomethingElseIsRefused(@TempDir Path other) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + SqliteStoreTest.file(other));
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE recipes (name TEXT)");
        }

        assertThatThrownBy(() -> export(other)).isInstanceOf(StoreException.class).hasMessageContaining("no store of Linli");
    }

    private static void writeAQuarrel(MediationStore mediations, int number) {
        mediations.put(other(number).contacted(NOON));
        mediations.add(new Statement(number, Side.OTHER, "zhao", minutes(5), "不是我家漏的", id("m-7")));
        mediations.put(new Guest(number, "lawyer", false, true, "worker-1", NOON));
        mediations.put(new Appointment(number, "clinic", minutes(5), "worker-1"));
        mediations.put(new Agreement(number, "月底前修好", "worker-1", minutes(5), Optional.of(minutes(10))));
    }

    private static int writeSomethingOfEverything(Transaction tx) {
        int number = openLift(tx);
        writeAQuarrel(tx.mediations(), number);
        tx.cases().enclose(number, enclosure("m-1"));
        tx.cases().addSource(number, id("m-9"), "wang", Optional.of("qh-2-1"));
        tx.cases().addSource(number, id("m-1"), "zhao", Optional.of("qh-2-1"));
        tx.cases().append(new CaseEvent(number, CaseEvent.Type.OPENED, NOON, CaseEvent.LINLI, "规则 grid"));
        tx.outbox().add(card("grid-1", number), "open", NOON, NOON, Status.WAITING);
        tx.conversations().remember(message("m-9", "电梯停了"), Reply.SILENT);
        tx.conversations().ask(PendingQuestion.where(Optional.empty(), "wang", number, NOON, minutes(10)));
        tx.conversations().rememberContact("wang", "open", NOON);
        var asked = asked(1, 0, "哪里能打印💡");
        tx.digests().collect(asked);
        tx.digests().collect(new Asked(2, Kind.QUESTION, Optional.empty(), "zhao", "打印去哪里", NOON, id("m-2"), Optional.of(number)));
        tx.digests().show(new Digest(1, "community-desk", NOON, 1), List.of(new DigestTopic(List.of(asked))));
        tx.digests().insert(written(1, 1).secondedBy(new WrittenAnswer.Step("chief", minutes(5))));
        tx.digests().owe(new Owed(1, "qh-2-1", "哪里能打印💡", minutes(5)));
        tx.corrections().insert(correction(1, number).undone(new Step("chief", minutes(5))));
        var edition = new Edition("allowance", "高龄津贴", "a1");
        tx.givenAnswers().remember(given(1, edition, "qh-2-1"));
        tx.givenAnswers().remember(new GivenAnswer(
                2, edition.gone(), Form.SHORT, "qh-2-1", Audience.GROUP, Optional.empty(), minutes(5)));
        return number;
    }

    private static String export(Path folder) {
        var bytes = new ByteArrayOutputStream();
        StoreExport.write(SqliteStoreTest.file(folder), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
