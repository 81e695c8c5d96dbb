package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import linli.message.SentMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What colleagues write on a case that is clearly meant counts as what it says, in whatever words: taken, done, waiting, somebody else's.
class WorkLinesTest extends HouseTest {
    private SentMessage card;

    @BeforeEach
    void lamp() {
        card = house.say("qh-2-1", "r-1", "2栋1单元楼道灯坏了").messages().stream().filter(message -> message.to().equals("grid-1")).findFirst().orElseThrow();
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 灯罩也装上了 亮得很", "1001弄好了通亮的", "1001 前天晚上就亮了 结", "1001 老郑修的 已经亮了", "1001换根线就好了", "1001配了个新开关 装好了", "1001盖好了", "1001 师傅来换了 好了"})
    void resultBehindTheNumberEndsIt(String text) {
        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 修好了吗", "1001换好了再说", "1001 明天就换好", "1001 换了一半 差两个", "1001 又坏了", "1001 电话打通了", "1001 快好了", "1001 要是好了我报一声", "1001 没修好"})
    void whatIsNotPlainlyDoneStaysOpen(String text) {
        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            已经在换了           | ACCEPTED
            师傅在上面弄         | ACCEPTED
            换完了 贴了条子      | DONE
            没货了 后天到        | SUSPENDED
            """)
    void wordsThatQuoteTheCardAreOnIt(String text, Status status) {
        house.quoting(card, "grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 保险丝烧了 换好了", "1001换了灯头 亮了", "1001 线接好了 试过了"})
    void whoeverHadItAndWhoeverKeepsAnEyeOnItMayEndItAfterItWentUp(String text) {
        house.pass(Duration.ofDays(1));
        assertThat(house.caseOf(1001).owner()).isNotEqualTo("worker-1");

        house.say("grid-1", "property-qh", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            接了 下午去看           | ACCEPTED
            我叫电工了 马上过去     | ACCEPTED
            灯头换了 亮了           | DONE
            没货了 后天到           | SUSPENDED
            """)
    void toLinliAloneTheOnlyOneIsMeant(String text, Status status) {
        house.sayInPrivate("worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(status);
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void ofSeveralItIsTheOneThatIsNamed() {
        house.say("qh-3-1", "r-2", "3栋1单元下水道堵了");

        house.sayInPrivate("worker-1", "下水道疏通了 不堵了");

        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我去吃饭了", "今天好累", "饭做好了 快来", "大家辛苦", "下班了"})
    void talkAmongColleaguesIsOnNoCase(String text) {
        assertThat(house.say("grid-1", "worker-1", text).messages()).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 门卫有钥匙", "1001 那户是租的"})
    void ofWhatSomebodySpokeOfNobodyReadsThatNobodyTookIt(String text) {
        house.say("grid-1", "worker-1", text);

        assertThat(house.pass(Duration.ofDays(1))).flatExtracting(fired -> fired.messages()).extracting(SentMessage::text).noneMatch(line -> line.contains("没人接"));
    }

    @Test
    void whatItsReporterCallsOverGoesUpToNobody() {
        house.say("qh-2-1", "r-1", "亮了亮了 谢谢");

        house.pass(Duration.ofDays(6));

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @Test
    void eachOfSeveralIsHeard() {
        house.say("qh-3-1", "r-2", "3栋1单元下水道堵了");
        house.say("qh-5-1", "r-3", "5栋1单元窗户玻璃碎了");

        house.say("grid-1", "worker-1", "1001 1003都归老郑 1002我自己弄");
        assertThat(house.caseOf(1001).owner()).isEqualTo("property-qh");
        assertThat(house.caseOf(1003).owner()).isEqualTo("property-qh");
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);

        house.say("grid-1", "property-qh", "1001下午 1003要量尺寸");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.caseOf(1003).status()).isEqualTo(Status.ACCEPTED);

        house.say("grid-1", "property-qh", "除了1003都好了");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(house.caseOf(1003).isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            三点改四点       | 今天 16:00
            明天三点改四点   | 明天 16:00
            """)
    void ofTwoTimesTheLaterWordCounts(String text, String finish) {
        house.say("grid-1", "worker-1", "1 1001");

        assertThat(texts(house.say("grid-1", "worker-1", "1001 " + text), "grid-1")).singleElement().asString().contains(finish);
    }

    @Test
    void whoeverRulesNamesWhoHasIt() {
        house.say("grid-1", "worker-1", "1001 业主自己的灯 不归我们");
        house.say("community-desk", "chief", "2 1001 老郑");
        house.say("grid-1", "property-qh", "1001 这个不归物业");
        assertThat(house.caseOf(1001).owner()).isEqualTo("chief");

        house.say("community-desk", "chief", "1001就老郑办 别扯了");

        assertThat(house.caseOf(1001).owner()).isEqualTo("property-qh");
    }

    @Test
    void whatIsNotTheirsAndWhoseItIsIsHandedOn() {
        house.say("grid-1", "worker-1", "1001 不是我管 给老郑");

        assertThat(house.caseOf(1001).owner()).isEqualTo("property-qh");
    }
}
