package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import linli.message.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever has told of something goes on about that: what a short line looks like by itself counts only where they plainly name another thing.
class TheirOwnTest extends HouseTest {
    @ParameterizedTest
    @ValueSource(strings = {"老房子线路吧", "坏了一个多礼拜了", "早没人管了 老住户装的", "三楼拐角那个", "我摸黑上去的", "是不是灯泡烧了", "我爸眼睛不好 看不见路", "有时候又亮一下",
        "左手边第一个", "我老公换过一次灯泡", "那就等你们来吧", "这楼老了什么都坏"})
    void inPrivateWhatTheyAddGoesOnTheCard(String text) {
        house.sayInPrivate("r-3", "清河苑3栋1单元二楼楼道灯不亮了");

        var reply = house.sayInPrivate("r-3", text);

        assertThat(acts(reply)).contains("1001");
        assertThat(house.cases()).isEqualTo(1);
        assertThat(texts(reply, "r-3")).noneMatch(words -> words.contains("我在听") || words.contains("哪一栋"));
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"湘A8K2开头的", "是一台黑色奥迪", "横着停的 轮椅都出不去"})
    void amongNeighboursWhatFollowsInOneGoGoesOnTheCardInSilence(String text) {
        house.say("qh-3-1", "r-3", "有台车堵在消防通道上");
        house.pass(Duration.ofMinutes(1));

        var reply = house.say("qh-3-1", "r-3", text);

        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001");
        assertThat(texts(reply, "qh-3-1")).isEmpty();
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"晚上一起看球不", "哈哈哈", "有人要香菜不", "@老纪 你到哪了", "明天降温 多穿点"})
    void talkOfTheirsAmongNeighboursIsTalkStill(String text) {
        house.say("qh-3-1", "r-3", "有台车堵在消防通道上");
        house.pass(Duration.ofMinutes(12));

        assertThat(house.say("qh-3-1", "r-3", text).messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天天气真好", "谢谢你们", "好的好的"})
    void talkInPrivateIsTalkStillAndNobodySaysThatLinliListens(String text) {
        house.sayInPrivate("r-3", "清河苑3栋1单元二楼楼道灯不亮了");

        assertThat(house.sayInPrivate("r-3", text).messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "清河苑3栋1单元停水了, 来了来了", "清河苑3栋1单元停电了, 哦 是我自己空开没推上去", "清河苑3栋1单元301门锁坏了 钥匙转不动, 隔壁小伙子帮我弄开了",
        "清河苑3栋1单元门禁刷不开, 是我拿错卡了", "清河苑3栋1单元301家里没水了, 总阀被我老公关了", "清河苑3栋对面工地打桩吵死了, 停了停了",
        "清河苑3栋1单元楼道里垃圾没人收, 保洁拿走了", "清河苑3栋1单元门口一台车堵着我的车, 开走了", "清河苑3栋1单元301热水器打不着火, 换了两节电池 打得燃了"})
    void whatIsOverByItselfEndsItAndTheWorkerIsTold(String told, String over) {
        house.sayInPrivate("r-3", told);
        house.pass(Duration.ofMinutes(20));

        var reply = house.sayInPrivate("r-3", over);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001", "说好了", over);
    }

    @ParameterizedTest
    @ValueSource(strings = {"什么时候来", "几点来", "怎么还没看到人", "还冇来", "到底修没修", "有下文没", "那个灯有人看过没", "进度", "有人来看过没"})
    void howFarItIsIsAnswered(String text) {
        house.sayInPrivate("r-3", "清河苑3栋1单元二楼楼道灯不亮了");
        house.pass(Duration.ofHours(2));

        var reply = house.sayInPrivate("r-3", text);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(texts(reply, "r-3")).singleElement().asString().contains("1001", "周敏");
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"先拉个警戒线撒", "能不能今晚修", "还是派个人来吧", "麻烦快点来人"})
    void whatIsToBeDoneIsReadByTheWorker(String text) {
        house.sayInPrivate("r-3", "清河苑3栋1单元门口墙皮掉了一块");
        house.pass(Duration.ofHours(3));

        var reply = house.sayInPrivate("r-3", text);

        assertThat(texts(reply, "r-3")).singleElement().asString().contains("1001");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whatHangsOnItMakesItMoreUrgent() {
        house.sayInPrivate("r-3", "清河苑3栋1单元外墙瓷砖掉了一块");

        house.sayInPrivate("r-3", "昨晚又掉了两块 砸在车上");

        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.caseOf(1001).severity()).isEqualTo(Severity.HIGH);
    }

    @ParameterizedTest
    @CsvSource({
        "3栋1单元二楼楼道扶手松了一扶就晃, 还是有点晃啊 不过比上午好多了", "3栋1单元停水了, 来是来了 但是好小一股", "3栋1单元楼下垃圾桶满了 没人收, 又满了",
        "3栋1单元单元门关不上, 门能关了 就是关的时候砰一声", "3栋1单元电梯停在18楼不动了, 又停在18楼了"})
    void whatIsNotYetRightIsOpenedAgain(String told, String notYet) {
        house.say("qh-3-1", "r-3", told);
        house.say("grid-1", "worker-1", "1001 4 弄好了");
        house.pass(Duration.ofMinutes(30));

        var reply = house.say("qh-3-1", "r-3", notYet);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(texts(reply, "qh-3-1")).singleElement().asString().contains("1001", "重新");
    }

    @ParameterizedTest
    @CsvSource({"门禁刷不开了 进不来, 我的卡也刷不了", "停水了吗, 停了 饭都冇煮", "走廊的灯坏了, 坏了一个星期了", "家里停水了, 整栋都没的 顶楼也冇得"})
    void whatNeighboursSayInWordsThatNameNothingIsOfTheSame(String told, String same) {
        house.say("qh-3-1", "r-3", told);
        house.pass(Duration.ofMinutes(5));

        assertThat(acts(house.say("qh-3-1", "r-4", same))).isEqualTo("join 1001");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void aNeighbourWhoAsksLinliHearsWhatAColleagueHasSaid() {
        house.say("qh-3-1", "r-3", "停水了");
        house.say("grid-1", "worker-1", "1001 主管道爆了 抢修到22点");

        var reply = house.ask("qh-3-1", "r-4", "几点来啊 我崽要洗澡");

        assertThat(texts(reply, "qh-3-1")).singleElement().asString().contains("22点", "1001");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void aNeighbourWhoAsksLinliHearsWhatAColleagueHasSaidAmongNeighbours() {
        house.say("qh-3-1", "r-3", "停水了");
        house.say("qh-3-1", "worker-1", "水司说主管爆了在抢修 大概11点来水");

        var reply = house.ask("qh-3-1", "r-4", "几点来水");

        assertThat(texts(reply, "qh-3-1")).singleElement().asString().contains("11点", "周敏", "1001");
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我家水管爆了 水喷了一地", "顺便报一下 4栋电梯也不动了", "小区里老鼠成灾 没人管", "垃圾桶满了三天没人收"})
    void whoeverPlainlyNamesAnotherThingTellsOfAnotherMatter(String text) {
        house.sayInPrivate("r-3", "清河苑3栋1单元二楼楼道灯不亮了");

        house.sayInPrivate("r-3", text);

        assertThat(house.cases()).isEqualTo(2);
    }

    @Test
    void dangerIsHeardAsEver() {
        house.sayInPrivate("r-3", "清河苑3栋1单元二楼楼道灯不亮了");

        assertThat(acts(house.sayInPrivate("r-3", "救命 着火了 楼道全是烟"))).startsWith("alarm");
    }

    @Test
    void ofOthersALineOnNothingIsNoMatterOfTheirs() {
        house.sayInPrivate("r-3", "清河苑3栋1单元二楼楼道灯不亮了");

        assertThat(house.sayInPrivate("r-9", "老房子那边").messages()).noneMatch(sent -> sent.text().contains("1001"));
    }

    @Test
    void aStoryToldOverSeveralLinesIsOnTheCardAsAWhole() {
        house.say("qh-3-1", "r-3", "那个白色的本田 挪下车 堵我后面了");
        house.pass(Duration.ofMinutes(8));
        house.say("qh-3-1", "r-3", "真的服了 天天这样 物业是摆设吗");

        assertThat(house.caseOf(1001).text()).contains("本田", "天天这样");
    }

    @Test
    void aThingThatWasLostIsOnTheCardOfWhoeverIsAskedToAsk() {
        house.sayInPrivate("r-3", "你好 我昨天把一把蓝色的伞落在凉亭了");
        house.pass(Duration.ofMinutes(1));
        house.sayInPrivate("r-3", "能帮忙问下吗");

        assertThat(house.caseOf(1001).text()).contains("蓝色的伞", "凉亭");
    }

    @ParameterizedTest
    @ValueSource(strings = {"你是真人还是机器咯", "你是机器人还是真人", "你到底是人吗"})
    void whoeverAsksIsToldHonestlyThatItIsNoHuman(String text) {
        house.sayInPrivate("r-3", "清河苑3栋1单元二楼楼道灯不亮了");

        assertThat(texts(house.sayInPrivate("r-3", text), "r-3")).singleElement().asString().contains("不是真人");
    }
}
