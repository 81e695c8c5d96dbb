package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import linli.cases.Case.Status;
import linli.cases.CaseEvent.Type;
import linli.message.Kind;
import linli.message.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A colleague's word on what a message really is puts the case right, and counts from the next message on.
class CorrectionTest extends HouseTest {
    /// Read as a quarrel between neighbours; it is a matter of the water bill.
    private static final String BILL = "水费我明明交了 还说我家欠三个月";
    private static final String LIKE_BILL = "水费我家明明交了 还说我们欠三个月";
    /// Shares some words with it, and is small talk.
    private static final String UNLIKE_BILL = "收水费的什么时候来我家";

    @Test
    void theCaseIsPutRightAtOnceAndTheStaffAreToldInOneLine() {
        house.say("qh-2-1", "r-1", BILL);

        var reply = house.say("grid-1", "worker-1", "1001 错 这是水电");

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(nature(1001)).isEqualTo("service_request water_power_gas");
        assertThat(texts(reply, "grid-1")).containsExactly("记下了：1001 算水电气。以后这样的话也这么认。");
    }

    @Test
    void theNextMessageLikeItIsReadSoAndAnotherIsNot() {
        corrected(BILL, "错 水电");

        assertThat(natureOf(house.say("qh-5-1", "r-2", LIKE_BILL))).isEqualTo("service_request water_power_gas");
        assertThat(house.say("qh-6-1", "r-3", UNLIKE_BILL).issues()).noneMatch(issue -> issue.kind() == Kind.SERVICE_REQUEST);
    }

    @Test
    void theVeryWordsAreReadSoWhateverTheExamplesSay() {
        corrected("又停水了", "错 物业");

        assertThat(natureOf(house.say("qh-5-1", "r-2", "又停水了！"))).isEqualTo("service_request property_service");
        assertThat(natureOf(house.say("qh-6-1", "r-3", "停水了"))).isEqualTo("service_request water_power_gas");
    }

    @Test
    void itIsWrittenDownWhoSaidSoAndWhen() {
        corrected(BILL, "错 水电");

        assertThat(house.eventsOf(1001).getLast()).satisfies(event -> {
            assertThat(event.type()).isEqualTo(Type.CORRECTED);
            assertThat(event.by()).isEqualTo("worker-1");
            assertThat(event.at()).isEqualTo(house.now());
            assertThat(event.detail()).isEqualTo("dispute neighbor to service_request water_power_gas");
        });
        assertThat(house.correction(1).made().by()).isEqualTo("worker-1");
        assertThat(house.export()).contains("\"type\":\"correction\"", "\"by\":\"worker-1\"", "\"kind\":\"service_request\"");
    }

    @Test
    void numbersAreMaskedInWhatIsLearnedAndTheSameWordsAreStillKnown() {
        String text = "又停水了 打我电话13912345678";
        corrected(text, "错 物业");

        assertThat(house.correction(1).text()).doesNotContain("13912345678").contains("139****");
        assertThat(natureOf(house.say("qh-5-1", "r-2", text))).isEqualTo("service_request property_service");
    }

    @Test
    void whatWasUndoneCountsNoLonger() {
        corrected(BILL, "错 水电");

        var reply = house.say("grid-1", "worker-1", "撤销更正 1");

        assertThat(texts(reply, "grid-1")).containsExactly("第 1 条更正撤了：1001 还算邻里矛盾，以后照原来的认。");
        assertThat(nature(1001)).isEqualTo("dispute neighbor");
        assertThat(house.correction(1).undone()).hasValueSatisfying(step -> assertThat(step.by()).isEqualTo("worker-1"));
        assertThat(house.say("qh-5-1", "r-2", LIKE_BILL).issues().getFirst().kind()).isEqualTo(Kind.DISPUTE);
    }

    @Test
    void quotingTheConfirmationTakesItBack() {
        var confirmation = corrected(BILL, "错 水电").messages().getLast();

        house.quoting(confirmation, "grid-1", "worker-1", "撤销");

        assertThat(nature(1001)).isEqualTo("dispute neighbor");
        assertThat(house.correction(1).isInForce()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"错 水电", "错，这是水电气", "不是邻里 是水电", "错了 是停水的事"})
    void quotedCardIsTheOneThatIsMeant(String text) {
        var card = house.say("qh-2-1", "r-1", BILL).messages().getFirst();
        house.say("qh-3-1", "r-2", "电梯又停了");

        house.quoting(card, "grid-1", "worker-1", text);

        assertThat(nature(1001)).isEqualTo("service_request water_power_gas");
        assertThat(nature(1002)).isEqualTo("service_request elevator");
    }

    @Test
    void whoAnswersForWhatItIsGetsIt() {
        house.say("qh-2-1", "r-1", BILL);

        var reply = house.say("grid-1", "worker-1", "改 1001 社保");

        assertThat(house.caseOf(1001).owner()).isEqualTo("clerk");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(texts(reply, "community-desk")).singleElement().asString().contains("1001 社保民政", BILL);
        assertThat(texts(reply, "grid-1")).containsExactly("记下了：1001 算社保民政，转给民政窗口李姐了。以后这样的话也这么认。");
    }

    @Test
    void whoHasTakenItUpKeepsWhatTheyAnswerForAnyway() {
        house.say("qh-2-1", "r-1", "又停水了");
        house.say("grid-1", "worker-1", "1 1001");

        house.say("grid-1", "worker-1", "1001 错 物业");

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void talkIsPutAsideWithoutAWordToTheGroupAndTheLikeIsPassedOver() {
        var reply = corrected("广场舞的音箱能不能借给我们用一下 放楼下的那个", "错了 是闲聊");

        assertThat(house.caseOf(1001).isOpen()).isFalse();
        assertThat(targets(reply)).doesNotContain("qh-2-1");
        assertThat(texts(reply, house.caseOf(1001).owner().equals("chief") ? "community-desk" : "grid-1"))
                .containsExactly("记下了：1001 算闲聊，收起来了，群里不再说。以后这样的话不出声。");
        assertThat(house.say("qh-3-1", "r-2", "你们广场舞的音箱能不能借我们用一下 放楼下那个").issues()).isEmpty();
    }

    @Test
    void whatWasPutAsideComesBackWhenThatIsUndone() {
        corrected("又停水了", "错 闲聊");
        house.say("grid-1", "worker-1", "撤销更正 1");

        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(nature(1001)).isEqualTo("service_request water_power_gas");
        assertThat(house.caseOf(1001).nextDue()).isPresent();
    }

    @Test
    void aQuarrelIsConfidentialFromThenOn() {
        String smoke = "电梯里有人抽烟 贴了告示也没用";
        house.say("qh-2-1", "r-1", smoke);

        var reply = house.say("grid-1", "worker-1", "1001 错 这是邻里矛盾");

        assertThat(house.caseOf(1001).confidential()).isTrue();
        assertThat(targets(reply)).containsExactly("mediator", "grid-1");
        assertThat(texts(reply, "grid-1")).noneMatch(text -> text.contains(smoke));
        assertThat(house.lastTo("grid-1").status().code()).isEqualTo("waiting");
        assertThat(targets(house.say("qh-3-1", "r-2", "电梯里有人抽烟，贴了告示也没用！"))).containsExactly("worker-1", "mediator", "qh-3-1");
    }

    @Test
    void dangerThatWasMissedIsMadeUpForAtOnce() {
        house.say("qh-2-1", "r-1", "路灯杆子上露出来一根线");

        var reply = house.say("grid-1", "worker-1", "错 触电");

        assertThat(house.caseOf(1001).kind()).isEqualTo(Kind.EMERGENCY);
        assertThat(targets(reply)).contains("worker-1", "chief", "leader-qh-2-1", "qh-2-1");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 错 闲聊", "改 1001 电梯", "撤销更正 1", "坚持 1"})
    void aStrangersWordsDoNothing(String text) {
        house.say("qh-2-1", "r-1", BILL);
        house.say("grid-1", "worker-1", "1001 错 水电");

        var replies = new Reply[] {house.say("qh-2-1", "wx-40077", text), house.say("grid-3", "worker-3", text)};

        assertThat(replies).allSatisfy(reply -> assertThat(reply.messages()).isEmpty());
        assertThat(nature(1001)).isEqualTo("service_request water_power_gas");
        assertThat(house.correction(1).isInForce()).isTrue();
    }

    @Test
    void whatWouldBreakTheSavedSetIsHeldBackUntilSomebodyInsists() {
        String cake = "蛋糕店没挂营业执照也没健康证";
        var reply = corrected(cake, "错 闲聊");

        assertThat(texts(reply, "grid-1")).singleElement().asString()
                .contains("1001 算闲聊", "「蛋糕店没挂营业执照也没健康证 天天开着」会被当成闲聊", "坚持 1");
        assertThat(house.caseOf(1001).isOpen()).isFalse();
        assertThat(acts(house.say("qh-5-1", "r-2", cake))).isEqualTo("case 1002");

        house.say("grid-1", "worker-1", "坚持 1");

        assertThat(house.correction(1).insisted()).isPresent();
        assertThat(house.say("qh-6-1", "r-3", cake).issues()).isEmpty();
    }

    @Test
    void slipThatWouldSilenceAFaultCountsForThatCaseAloneUntilASecondColleagueSaysSo() {
        String bins = "垃圾桶满了两天没人收";
        var reply = corrected(bins, "不是投诉是咨询");

        assertThat(nature(1001)).startsWith("question");
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("只改这一件", "坚持 1");
        assertThat(acts(house.say("qh-5-1", "r-2", bins))).isEqualTo("case 1002");
        assertThat(texts(house.say("grid-1", "worker-1", "坚持 1"), "grid-1")).singleElement().asString().contains("另一位同事");
        assertThat(house.correction(1).isInForce()).isFalse();

        house.say("community-desk", "chief", "坚持 1");

        assertThat(house.correction(1).isInForce()).isTrue();
    }

    @Test
    void secondColleagueWhoSaysTheSameOfSuchWordsIsEnough() {
        corrected("垃圾桶满了两天没人收", "不是投诉是咨询");
        house.say("qh-5-1", "r-2", "垃圾桶满了两天都没人收");

        house.say("community-desk", "chief", "1002 不是投诉是咨询");

        assertThat(house.correction(2).isInForce()).isTrue();
    }

    @Test
    void withoutNumberOrQuoteAndWithSeveralNewCardsItIsAskedWhichOneIsMeant() {
        house.say("qh-2-1", "r-1", BILL);
        house.say("qh-2-1", "r-2", "电梯又停了");
        house.say("qh-3-1", "r-3", "3栋1单元楼道灯坏了");

        var reply = house.say("grid-1", "worker-1", "这不是投诉是咨询");

        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("改的是哪一件", "1002", "1003");
        assertThat(nature(1003)).startsWith("service_request");
    }

    @Test
    void aDrillThatWasCalledOffDoesNotSilenceTheNextFire() {
        house.say("qh-2-1", "r-1", "着火了");

        var reply = house.say("grid-1", "worker-1", "1001 错 闲聊");

        assertThat(house.caseOf(1001).isOpen()).isFalse();
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("「着火了」会被当成闲聊");
        assertThat(acts(house.say("qh-6-1", "r-2", "着火了"))).isEqualTo("alarm 1002");
    }

    @Test
    void amongResidentsTheNumberIsNeededAndTheAnswerIsPrivate() {
        house.say("qh-2-1", "r-1", BILL);
        assertThat(house.say("qh-2-1", "worker-1", "错 水电").messages()).isEmpty();

        var reply = house.say("qh-2-1", "worker-1", "1001 错 水电");

        assertThat(targets(reply)).contains("worker-1").doesNotContain("qh-2-1");
        assertThat(nature(1001)).isEqualTo("service_request water_power_gas");
    }

    @Test
    void itCountsAfterARestart() {
        corrected(BILL, "错 水电");
        house.restart();

        assertThat(natureOf(house.say("qh-5-1", "r-2", LIKE_BILL))).isEqualTo("service_request water_power_gas");
    }

    @Test
    void ofTwoCorrectionsOfTheSameWordsTheLaterHoldsUntilItIsUndone() {
        corrected(BILL, "错 水电");
        house.say("grid-1", "worker-1", "1001 错 物业");
        assertThat(natureOf(house.say("qh-5-1", "r-2", BILL))).isEqualTo("service_request property_service");

        house.say("grid-1", "worker-1", "撤销更正 2");

        assertThat(nature(1001)).isEqualTo("service_request water_power_gas");
        assertThat(natureOf(house.say("qh-6-1", "r-3", BILL))).isEqualTo("service_request water_power_gas");
    }

    @Test
    void anUnknownNameIsAskedBackOnceWithTheNearest() {
        house.say("qh-2-1", "r-1", BILL);

        var reply = house.say("grid-1", "worker-1", "1001 错 这是水电费");

        assertThat(texts(reply, "grid-1")).containsExactly("「水电费」没对上，是水电气？带上编号再回一次。");
        assertThat(nature(1001)).isEqualTo("dispute neighbor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"错了 是周三", "不对 明天下午", "改 时间", "不是周三 是周四", "更正一下 会议改到三点"})
    void talkAmongStaffChangesNothing(String text) {
        house.say("qh-2-1", "r-1", "又停水了");

        assertThat(house.say("grid-1", "worker-1", text).messages()).isEmpty();
        assertThat(nature(1001)).isEqualTo("service_request water_power_gas");
    }

    @Test
    void theSameAgainChangesNothing() {
        corrected(BILL, "错 水电");

        var again = house.say("grid-1", "worker-1", "1001 错 水电");

        assertThat(texts(again, "grid-1")).containsExactly("1001 本来就是水电气，没动。");
        assertThat(house.eventsOf(1001)).filteredOn(e -> e.type() == Type.CORRECTED).hasSize(1);
    }

    @Test
    void theNewestAreListedAndOnlyInPrivateWithWhatTheResidentWrote() {
        corrected(BILL, "错 水电");

        assertThat(texts(house.say("grid-1", "worker-1", "更正"), "grid-1")).singleElement().asString()
                .contains("1. 1001 算水电气 · 片区网格员周敏 · 在用")
                .doesNotContain(BILL);
        assertThat(texts(house.sayInPrivate("worker-1", "更正"), "worker-1")).singleElement().asString().contains(BILL);
        assertThat(texts(house.sayInPrivate("worker-3", "更正"), "worker-3")).containsExactly("还没有更正过。");
    }

    @Test
    void aRepeatedMessageIsNotObeyedTwice() {
        house.say("qh-2-1", "r-1", BILL);
        var message = house.message("grid-1", "worker-1", "1001 错 水电");

        house.hear(message);
        var again = house.hear(message);

        assertThat(again.duplicate()).isTrue();
        assertThat(house.export().lines().filter(line -> line.contains("\"type\":\"correction\""))).hasSize(1);
    }

    private Reply corrected(String text, String correction) {
        house.say("qh-2-1", "r-1", text);
        var owner = house.caseOf(1001).owner();
        return house.say(owner.equals("chief") ? "community-desk" : "grid-1", owner, correction.replaceFirst("^", "1001 "));
    }

    private String nature(int number) {
        return house.caseOf(number).nature().code();
    }

    private static String natureOf(Reply reply) {
        var issue = reply.issues().getFirst();
        return (issue.kind().code() + " " + issue.category().orElse("")).strip();
    }
}
