package linli.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import linli.it.WeComCorp.Answer;
import linli.it.WeComCorp.Called;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// A day of a unit leader and a grid worker who talk to Linli in WeCom and nowhere else: introduced, forwarded, taken on, done; with every
/// message brought three times, and a kill in between.
@TestInstance(Lifecycle.PER_CLASS)
class WeComIT {
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final String FORWARDED = """
            群里几个人说的，帮转一下：
            李姐：三楼垃圾堆了三天没人收
            老王：2栋1单元电梯坏了不动
            小周：高龄津贴怎么办""";

    private WeComCorp corp;
    private LinliProcess server;

    @BeforeAll
    void liveThroughTheDay(@TempDir Path folder) throws IOException {
        corp = new WeComCorp();
        var files = ProjectFiles.withoutNight(folder);
        files.replace("config/groups.yaml", "{id: grid-1, name: 第一片区工作群, staff: true, channel: open}", "{id: grid-1, name: 第一片区工作群, staff: true, channel: robots}");
        files.write("config/channels.yaml", corp.accounts("grid-1"));
        var data = folder.resolve("data");
        server = LinliProcess.serve(data, corp.environment(), "--config", files.config().toString());
        System.out.println(corp.bring(server.address(), "chengang", "1", "登记 周敏"));
        String code = find(corp.bring(server.address(), "chengang", "2", "登记 周敏"));
        System.out.println(corp.bring(server.address(), "zhoumin", "3", "我是 " + code));
        System.out.println(corp.bring(server.address(), "zhoumin", "4", "登记 胡月娥"));
        code = find(corp.bring(server.address(), "zhoumin", "5", "登记 胡月娥"));
        System.out.println(corp.bring(server.address(), "huyuee", "6", "您好"));
        System.out.println(corp.bring(server.address(), "huyuee", "7", "我是" + code));
        System.out.println(corp.bring(server.address(), "huyuee", "8", FORWARDED));
        System.out.println(corp.bring(server.address(), "huyuee", "8", FORWARDED));
        System.out.println(corp.bring(server.address(), "huyuee", "8", FORWARDED));
        System.out.println(corp.bring(server.address(), "zhoumin", "9", "1 1001"));
        System.out.println(corp.bring(server.address(), "zhoumin", "10", "我的"));
        System.out.println(corp.bring(server.address(), "zhoumin", "11", "4 1001 已经清走了"));
        System.out.println(corp.bring(server.address(), "huyuee", "12", "1002 到哪了"));
        System.out.println(corp.bring(server.address(), "huyuee", "13", "收到"));
        System.out.println(corp.bring(server.address(), "huyuee", "14", "我能干什么"));
        System.out.println(corp.bring(server.address(), "huyuee", "15", "帮助"));
        System.out.println(corp.bring(server.address(), "huyuee", "16", "5栋张阿姨家水管爆了"));
        System.out.println(corp.bring(server.address(), "stranger", "17", "我家停电了"));
        System.out.println(corp.bring(server.address(), "stranger", "18", "3-1"));
        System.out.println(corp.bring(server.address(), "huyuee", "19", "楼上天天半夜拖椅子吵死了，301的说的"));
        java.util.concurrent.locks.LockSupport.parkNanos(3_000_000_000L);
        for (String user : List.of("chengang", "zhoumin", "huyuee", "stranger")) System.out.println(user + " " + corp.writtenTo(user));
        corp.called().forEach(System.out::println);
        Exported.of(data).ofType("outbox").forEach(System.out::println);
        System.out.println(server.err());
        server.kill();
    }

    private String find(Answer answer) {
        var found = CODE.matcher(answer.said().orElseThrow());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void x() {}
}
