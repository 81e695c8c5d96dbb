package linli.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bundles of talk as unit leaders pass them on, and messages that only look like bundles.
class ForwardsTest {
    private static final String RULE = "- - - - - - - - - - - - - - -";

    @Nested
    class Quotes {
        @Test
        void answeredQuoteIsTwoUtterances() {
            assertSaid("""
                    「田姐：三栋今晚还停水吗？」
                    - - - - - - - - - - - - - - -
                    物业说九点来水
                    """, said("田姐", "三栋今晚还停水吗？"), said("", "物业说九点来水"));
        }

        @Test
        void quotedWordsMayHaveSeveralLinesAndHoldQuotationMarks() {
            assertSaid("""
                    「老曾: 门口写着「闲人免进」
                    可是谁都能进」
                    -----
                    社区能装个门禁吗""", said("老曾", "门口写着「闲人免进」\n可是谁都能进"), said("", "社区能装个门禁吗"));
        }

        @Test
        void severalQuotesInARowKeepTheirSpeakers() {
            assertSaid("""
                    转五栋群里的：
                    「柳叶：楼道灯坏半个月了」
                    - - - - - - - - - - - - - - -
                    「@胡师傅\u2005：我家厨房返水」
                    — — — — — — — —
                    「小满妈妈：电梯异响」
                    －－－－－
                    这三件都麻烦看看
                    """,
                    said("柳叶", "楼道灯坏半个月了"),
                    said("胡师傅", "我家厨房返水"),
                    said("小满妈妈", "电梯异响"),
                    said("", "这三件都麻烦看看"));
        }

        @Test
        void everyQuoteMayHaveItsOwnAnswer() {
            assertSaid("「甲：没气了」\n" + RULE + "\n我家也是\n「乙：没电了」\n" + RULE + "\n跳闸了吧",
                    said("甲", "没气了"), said("", "我家也是"), said("乙", "没电了"), said("", "跳闸了吧"));
        }

        @Test
        void englishClientQuotesWithStraightMarks() {
            assertSaid("\"Tian Li: 停车场进水了\"\n" + RULE + "\n多深？", said("Tian Li", "停车场进水了"), said("", "多深？"));
        }

        @Test
        void quotedPictureIsNoUtterance() {
            assertSaid("「丁丁：[图片]」\n" + RULE + "\n这个井盖没了", said("", "这个井盖没了"));
            assertSaid("「丁丁：[文件]水费单.pdf」\n" + RULE + "\n对不上数", said("", "对不上数"));
        }

        @Test
        void quoteInAQuoteComesOutInOrder() {
            assertSaid("「米姐：「阿贵：谁家漏水」\n" + RULE + "\n七楼」\n" + RULE + "\n我去敲门",
                    said("阿贵", "谁家漏水"), said("米姐", "七楼"), said("", "我去敲门"));
        }

        @Test
        void quoteOnOneLineIsReadAsWell() {
            assertSaid("「阿贵：谁家漏水」 " + RULE + " 七楼", said("阿贵", "谁家漏水"), said("", "七楼"));
        }

        @Test
        void quoteTypedByHandNeedsNoRule() {
            assertSaid("转发：「祁阿姨：我被锁在外头了」帮忙找人看看她", said("祁阿姨", "我被锁在外头了"), said("", "帮忙找人看看她"));
        }

        @Test
        void markThatShouldHaveClosedTheQuoteMayStandAtTheEndOrBeMissing() {
            assertSaid("「廖姐：楼下的狗整晚叫\n-----\n是的，我也睡不着」", said("廖姐", "楼下的狗整晚叫"), said("", "是的，我也睡不着"));
            assertSaid("「廖姐：楼下的狗整晚叫\n-----\n是的", said("廖姐", "楼下的狗整晚叫"), said("", "是的"));
        }

        @Test
        void windowsLineEndsAndAByteOrderMarkChangeNothing() {
            assertSaid("\ufeff「田姐：还停水吗」\r\n" + RULE + "\r\n九点来水\r\n", said("田姐", "还停水吗"), said("", "九点来水"));
        }

        @Test
        void drawnRuleIsNoQuote() {
            assertWhole("大家看「通知」\n---------\n明天检修电梯");
            assertWhole("---------\n明天检修电梯\n---------");
        }
    }

    @Nested
    class Records {
        @Test
        void exportedRecordIsReadUnderItsHeaderAndDates() {
            assertSaid("""
                    桂花苑2号楼 微信群上的聊天记录如下，请查收。

                    —————  2025-10-7  —————


                    田姐  10:21

                    今天停水吗？

                    喵喵11:00-20:00  17:34

                    我家有水

                    就是有点黄

                    老曾  17:35

                    [图片: 3f2a.jpg(请在附件中查看)]

                    —————  2025年10月8日  —————

                    平安是福！  08:02

                    来水了
                    """,
                    said("田姐", "今天停水吗？"),
                    said("喵喵11:00-20:00", "我家有水\n\n就是有点黄"),
                    said("平安是福！", "来水了"));
        }

        @ParameterizedTest
        @ValueSource(strings = {
            "田姐 和 老曾 在微信上的聊天记录如下，请查收。", "Dear:\n微信群\"桂花苑\"的聊天记录如下:", "群聊的聊天记录", "田姐和老曾的聊天记录",
            "—————  2025/10/7  —————", "帮转：", "以下是群里说的"
        })
        void oneMessageIsEnoughUnderAKnownHeader(String header) {
            assertSaid(header + "\n\n田姐  10:21\n\n楼上掉瓷砖了", said("田姐", "楼上掉瓷砖了"));
        }

        @Test
        void copyOfThePcClientHasBlocksUnderNames() {
            assertSaid("""
                    田姐:
                    今天停水吗？

                    老曾：
                    下午两点到六点
                    记得储水

                    社区:
                    [语音]
                    """, said("田姐", "今天停水吗？"), said("老曾", "下午两点到六点\n记得储水"));
        }

        @ParameterizedTest
        @ValueSource(strings = {
            "%s 14:02\n", "%s 14:02:33\n", "%s  下午2:05\n", "%s 2024-01-15 10:30\n", "%s(2024-01-15 10:30)\n", "%s（2024/1/15 10:30:05）：\n",
            "2024-01-15 10:30:05 %s\n", "[14:02] %s\n", "%s 昨天 14:02\n", "%s\u300014：02\n", "%s(20231234) 10:38:43\n",
            "2022-11-11 18:38:25 %s(12345678)\n", "2022-11-11 18:38:25 %s<tian@example.com>\n", "@%s\u2005 14:02\n"
        })
        void timeAndNameStandInManyForms(String header) {
            assertSaid(header.formatted("田姐") + "地库没灯\n" + header.formatted("3-2-701 老曾") + "摔了一跤\n还好没事",
                    said("田姐", "地库没灯"), said("3-2-701 老曾", "摔了一跤\n还好没事"));
        }

        @Test
        void headOfAnExportedQqFileIsNoUtterance() {
            assertSaid("""
                    消息记录（此消息记录为文本格式，不支持重新导入）

                    ================================================================
                    消息分组:我的QQ群
                    ================================================================
                    消息对象:桂花苑业主
                    ================================================================

                    2022-11-11 18:38:25 田姐(12345678)
                    垃圾两天没人收

                    2022-11-11 18:40:02 老曾<zeng@example.com>
                    已经有味道了
                    """, said("田姐", "垃圾两天没人收"), said("老曾", "已经有味道了"));
        }

        @Test
        void todaysAndOlderMessagesMixInOneCopy() {
            assertSaid("田姐 2025/11/11 10:38:43\n没水\n老曾 9:01:10\n我家有\n", said("田姐", "没水"), said("老曾", "我家有"));
        }

        @Test
        void whatStandsAboveAndSaysSomethingIsKept() {
            assertSaid("3栋王奶奶摔倒了，群里在说\n田姐 10:21\n要不要叫救护车\n老曾 10:22\n叫了",
                    said("", "3栋王奶奶摔倒了，群里在说"), said("田姐", "要不要叫救护车"), said("老曾", "叫了"));
        }

        @Test
        void messagesWithoutWordsGiveNoUtterance() {
            assertSaid("田姐  10:21\n[图片]\n老曾  10:22\n[语音]12″\n米姐  10:23\n谁家的狗没拴绳", said("米姐", "谁家的狗没拴绳"));
        }
    }

    @Nested
    class Lines {
        @ParameterizedTest
        @ValueSource(strings = {
            "%s: %s", "%s：%s", "@%s\u2005：%s", "[10:21] %s: %s", "10:21 %s：%s", "2024-01-15 10:30 %s: %s", "%s 10:21 %s", "%s(2024-01-15 10:30): %s",
            "%s(10:21)%s", "\u200b%s\u00a0:\u3000%s", "转：%s：%s",
            "以下是群里说的：%s：%s"
        })
        void lineForEachSpeaker(String line) {
            assertSaid(line.formatted("田姐", "电梯困人了") + "\n" + line.formatted("老曾", "打了物业没人接"),
                    said("田姐", "电梯困人了"), said("老曾", "打了物业没人接"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"转：", "帮转", "帮忙转一下", "帮转一下，我们楼的", "以下是群里说的", "以下是群里说的：", "刚才群里反映的几个问题：", "转发五栋业主群的消息：", "麻烦社区看看", "群聊的聊天记录"})
        void headingAboveTheLinesIsDropped(String heading) {
            assertSaid(heading + "\n田姐：地库没灯\n老曾：摔了一跤", said("田姐", "地库没灯"), said("老曾", "摔了一跤"));
        }

        @Test
        void oneLineIsEnoughUnderAHeading() {
            assertSaid("帮转：\n田姐：地库没灯", said("田姐", "地库没灯"));
        }

        @Test
        void fewLinesMayGoOnWithoutAName() {
            assertSaid("田姐：地库没灯\n黑得很\n老曾：摔了一跤\n社区：明天去看", said("田姐", "地库没灯\n黑得很"), said("老曾", "摔了一跤"), said("社区", "明天去看"));
        }

        @Test
        void paragraphUnderTheLinesIsTheSendersOwn() {
            assertSaid("田姐：地库没灯\n老曾：摔了一跤\n\n我也去看了，线被老鼠咬断了",
                    said("田姐", "地库没灯"), said("老曾", "摔了一跤"), said("", "我也去看了，线被老鼠咬断了"));
            assertSaid("田姐：地库没灯\n老曾：摔了一跤\n\n以上是群里的消息", said("田姐", "地库没灯"), said("老曾", "摔了一跤"));
        }

        @Test
        void roomAloneMayBeAName() {
            assertSaid("3-2-701：没水\n2-502：我家也没有", said("3-2-701", "没水"), said("2-502", "我家也没有"));
        }

        @ParameterizedTest
        @ValueSource(strings = {
            "转 田姐：电梯有异响 田姐：坐着怕", "@社区小李 看下群里 田姐：电梯有异响 田姐：坐着怕", "田姐：电梯有异响；田姐：坐着怕", "以下是群里说的 田姐：电梯有异响 田姐: 坐着怕"
        })
        void talkWhoseLineBreaksWereLostIsStillTalk(String text) {
            assertThat(Forwards.takeApart(text)).extracting(Utterance::speaker).endsWith("田姐", "田姐");
        }

        @ParameterizedTest
        @ValueSource(strings = {
            "8-1-301 田姐：楼道灯坏了 8-1-502 老曾：居住证怎么办", "8-1-301田姐:楼道灯坏了8-1-502老曾:居住证怎么办", "301田姐：楼道灯坏了。502老曾：居住证怎么办",
            "田姐：楼道灯坏了 老曾：居住证怎么办", "转 8-1-301 田姐：楼道灯坏了 8-1-502 老曾：居住证怎么办", "8—1—301的田姐：楼道灯坏了；502室老曾：居住证怎么办"
        })
        void neighboursInOneLineComeApartByWhatTheyAreCalled(String text) {
            assertThat(Forwards.takeApart(text)).satisfiesExactly(
                    one -> assertThat(one.speaker() + one.text()).contains("田姐").contains("楼道灯坏了").doesNotContain("居住证"),
                    other -> assertThat(other.speaker() + other.text()).contains("老曾").contains("居住证怎么办"));
        }

        @ParameterizedTest
        @ValueSource(strings = {
            "时间：周六 地点：花园", "8-1-301 田姐：楼道灯坏了 快点来人", "上午：停水 下午：来水", "老师：交作业 家长：好", "一栋：停水 二栋：停电", "联系人：田姐 电话：见公告栏",
            "昨天分了工 田姐：买菜 老曾：搬凳子"
        })
        void fewWordsBeforeColonsAreNoTalkOfNeighbours(String text) {
            assertWhole(text);
        }

        @Test
        void wholeGroupsMaySpeak() {
            assertThat(Forwards.takeApart("【转】一单元群：井盖响；二单元群：路灯坏了")).extracting(u -> u.where() + u.text())
                    .containsExactly("一单元群井盖响；", "二单元群路灯坏了");
        }

        @Test
        void linesMarkedAsAnothersEndWhereTheMarkDoes() {
            assertSaid("> 田姐: 餐馆往井里倒污水\n> 老曾: 天天都倒\n我今天也拍到了",
                    said("田姐", "餐馆往井里倒污水"), said("老曾", "天天都倒"), said("", "我今天也拍到了"));
        }

        @Test
        void nameNeedsNoColonBehindATimeWhereTalkIsAnnounced() {
            assertSaid("转一下3栋群里的\n10:02 田姐 电表跳闸\n10:05 老曾 线老了", said("田姐", "电表跳闸"), said("老曾", "线老了"));
            assertWhole("10:02 停水 大家储水\n12:30 来水 注意黄水");
        }

        @Test
        void pictureLinesGiveNoUtterance() {
            assertSaid("田姐：[图片]\n田姐：这样能走人吗\n老曾：【动画表情】", said("田姐", "这样能走人吗"));
        }

        @Test
        void wordsOfASpeakerMayHoldTimesAndColons() {
            assertSaid("田姐：早上8：30就没水了\n老曾：我打12345: 没人接", said("田姐", "早上8：30就没水了"), said("老曾", "我打12345: 没人接"));
        }
    }

    @Nested
    class Lists {
        @Test
        void listOnLinesUnderAHeading() {
            assertSaid("""
                    转社区老年群：
                    1) 李爹爹问高龄津贴哪天发
                    2) 食堂最近的菜太咸
                    3、302 的张娭毑两天没出门
                    """, said("", "李爹爹问高龄津贴哪天发"), said("", "食堂最近的菜太咸"), said("", "302 的张娭毑两天没出门"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"①%s\n②%s\n③%s", "一、%s\n二、%s\n三、%s", "（一）%s\n（二）%s\n（三）%s", "(1)%s\n(2)%s\n(3)%s", "1.%s\n2.%s\n3.%s",
            "１．%s\n２．%s\n３．%s", "1️⃣%s\n2️⃣%s\n3️⃣%s", "1：%s\n2：%s\n3：%s", "  1、%s\r\n\r\n  2、%s\r\n\r\n  3、%s", "1。%s\n2。%s\n3。%s"})
        void everyStyleOfNumbersIsRead(String list) {
            var items = new String[] {said("", "路灯坏了"), said("", "楼道堆物"), said("", "五栋漏水")};
            assertSaid(list.formatted("路灯坏了", "楼道堆物", "五栋漏水"), items);
            assertSaid("转五栋：\n" + list.formatted("路灯坏了", "楼道堆物", "五栋漏水"), items);
        }

        @ParameterizedTest
        @ValueSource(strings = {
            "转五栋：一、%s 二、%s 三、%s", "1.%s 2.%s 3.%s", "转：1、%s 2、%s 3、%s", "1、%s2、%s3、%s", "今天收集的问题：①%s②%s③%s", "帮转 (1)%s (2)%s (3)%s",
            "我反映几个事情，1.%s 2.%s 3.%s", "大家提的意见如下 1）%s 2）%s 3）%s", "@邻里 帮转：1.%s 2.%s 3.%s", "转五栋：1、%s\n2、%s\n3、%s"
        })
        void listInOneLine(String list) {
            assertSaid(list.formatted("路灯坏了", "楼道堆物", "5栋漏水"), said("", "路灯坏了"), said("", "楼道堆物"), said("", "5栋漏水"));
        }

        @Test
        void itemsMayBeginWithPlacesAndHoldNumbers() {
            assertSaid("1.3栋没水\n2.5栋有水但是黄\n3.302漏水，电话13812345678，2.5米长的缝",
                    said("", "3栋没水"), said("", "5栋有水但是黄"), said("", "302漏水，电话13812345678，2.5米长的缝"));
            assertSaid("1、路灯坏了，2、3栋都黑\n2、垃圾没收", said("", "路灯坏了，2、3栋都黑"), said("", "垃圾没收"));
        }

        @Test
        void itemsKeepTheirFurtherLinesAndInnerNumbers() {
            assertSaid("转三栋：\n1、消防通道被占\n(1)两辆车\n(2)一堆砖\n2、井盖松了",
                    said("", "消防通道被占\n(1)两辆车\n(2)一堆砖"), said("", "井盖松了"));
        }

        @Test
        void miscountedLinesAreStillAList() {
            assertSaid("转三栋：\n1、井盖松了\n2、路灯坏了\n2、垃圾没收\n4、有人养鸡", said("", "井盖松了"), said("", "路灯坏了"), said("", "垃圾没收"), said("", "有人养鸡"));
        }

        @Test
        void headingStaysWithEveryItemForThePlaceItNames() {
            assertThat(Forwards.takeApart("转五栋：一、路灯坏了 二、楼道堆物")).extracting(Utterance::where).containsExactly("转五栋", "转五栋");
        }

        @Test
        void lastWordUnderItemsOfALineEachIsTheSendersOwn() {
            assertSaid("转三栋：\n1、井盖松了\n2、路灯坏了\n3、垃圾没收\n大家辛苦了",
                    said("", "井盖松了"), said("", "路灯坏了"), said("", "垃圾没收"), said("", "大家辛苦了"));
        }

        @Test
        void headingThatSaysSomethingIsKept() {
            assertSaid("电梯又困人了，还有：\n1、井盖松了\n2、路灯坏了", said("", "电梯又困人了，还有："), said("", "井盖松了"), said("", "路灯坏了"));
        }

        @Test
        void singleItemNeedsAHeading() {
            assertSaid("转五栋：一、路灯坏了", said("", "路灯坏了"));
            assertWhole("一、路灯坏了");
        }

        @Test
        void wordUnderTheListIsTheSendersOwn() {
            assertSaid("1、井盖松了\n2、路灯坏了\n\n井盖那边昨晚摔了人", said("", "井盖松了"), said("", "路灯坏了"), said("", "井盖那边昨晚摔了人"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "五栋二单元电梯坏了，里面有人",
        "电话13812345678，1、2、3号楼都没水",
        "1、2、3号楼都没水",
        "一、二单元没电了",
        "我家住3-2-701，漏水漏到2-1-502了",
        "电费1.5元一度，水费2.3元一吨，3.1起涨价",
        "1.5元一度\n2.3元一吨\n3.8元一方",
        "11.20停水 11.21来水",
        "2024.1.2 停过一次 2024.2.3 又停",
        "10:30 停水 12:30 来水",
        "1.5米高 2.5米宽",
        "0731-85551234 没人接，1. 再打也没人",
        "3栋1、2单元没水，2、3单元有",
        "12月1、2日停水",
        "接龙\n1. 302 两份\n2. 501 一份",
        "#接龙\n桂花苑重阳节报名\n1. 田姐 302\n2. 老曾 501",
        "＃接龙 1、田姐：一份 2、老曾：两份",
        "土鸡蛋团购，要的接龙\n1. 302 两份\n2. 501 一份",
        "温馨提示：\n1、明天检修水管\n2、请提前储水",
        "关于停电的通知\n一、时间：明天\n二、范围：三栋",
        "姓名：田小禾\n房号：302\n电话：13812345678\n地址：桂花苑3-2-701\n问题：厨房漏水",
        "地点：\n社区二楼\n时间：\n周五下午",
        "各位邻居：\n明天停水\n物业：\n会送水车",
        "各位邻居：大家好\n我家漏水了\n麻烦看看",
        "早餐：豆浆 午餐：面条",
        "请问：3栋停水吗 回复：停",
        "大家看「通知」里写的：明天停水",
        "停水时间 14:00\n恢复时间 18:00\n大家储水",
        "周一 14:00\n打疫苗\n周二 15:00\n量血压",
        "今天 9:00\n停水\n下午 15:00\n来水",
        "明天 10:30 打疫苗\n后天 14:00 量血压",
        "3栋：没水\n5栋：有水\n6栋：没水",
        "11.20：停水\n11.21：来水",
        "2024-11-20：停水\n11月21日：来水",
        "水费：3.2元\n电费：0.6元",
        "早上8:30停水\n晚上9:30来水",
        "看这个 https://example.com/a\n还有 https://example.com/b",
        "https://example.com/a\nhttp://example.com/b",
        "楼上又漏水了\n天花板都黄了\n找了三次没人管",
        "物业怎么说：\n一直没人回我",
        "我家没水\n\n你们有吗\n\n急",
        "转：3栋电梯坏了",
        "转发",
        "[图片]",
        "：：：",
        "「」",
        "。",
    })
    void messageOfOnePersonStaysWhole(String text) {
        assertWhole(text);
    }

    @Test
    void textIsKeptAsTypedButForItsEnds() {
        assertThat(Forwards.takeApart("\ufeff 樓上　漏水\u2005了！！ \u00a0\r\n")).containsExactly(new Utterance("", "樓上　漏水\u2005了！！"));
    }

    @Test
    void blankTextSaysNothing() {
        assertThat(Forwards.takeApart(" \r\n\t　")).isEmpty();
    }

    @Test
    void longBundleIsBoundedAndLosesNothing() {
        String bundle = IntStream.rangeClosed(1, 3000).mapToObj(i -> "邻居%d：第%d句话".formatted(i, i)).collect(Collectors.joining("\n"));

        var utterances = Forwards.takeApart(bundle);

        assertThat(utterances).hasSize(Forwards.MOST);
        assertThat(utterances.getLast().text()).startsWith("第500句话").endsWith("第3000句话");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ":", "：", "-", "- ", "「", "」", "「a：", "」-----", "「a：b」-----", "「a：」\n-----\n", "\"", "\"a:", "\n\"a:b\"\n-----", "1、", "1.", "1.1", "1)a ",
        "①", "一、", "一", "1", "(", "(1)", "（1）\n", " ", "\n", "\r\n", "\n\n\n1、", "a\n", "a:\n", "a:b\n", "a 10:21\n", "a 10:21\nb\n", "10:21 ",
        "[10:21", "[10:21] a: b\n", "2024-01-15 10:30 ", "—", "———— 2024-1-5 ————\n", "转", "转：", "转：\n", "群", "[图片]", "[图片:", "@", "接龙", "聊天记录", "(1234567",
        "a: [图片]\n", "1、a\n", "\u200b", "\ufeff", "1️⃣", "chat history ", "a(2024-01-15 10:30)\nx\n"
    })
    void anyRepetitionIsReadInTime(String unit) {
        String text = unit.repeat(64 * 1024 / unit.length());

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertReadable("转：" + text);
            assertReadable(text);
            assertReadable("「a：" + text + "」\n-----\n" + text);
        });
    }

    @Test
    void manyProperNumbersAreReadInTime() {
        String lines = IntStream.range(1, 9000).mapToObj(i -> i + "、漏水").collect(Collectors.joining("\n"));
        String line = IntStream.range(1, 9000).mapToObj(i -> i + ".漏水").collect(Collectors.joining(" "));

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertReadable(lines);
            assertReadable(line);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void brokenBundlesNeverThrow(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            String text = mutated(random);

            assertThatCode(() -> assertReadable(text)).as("seed %d, round %d: %s", seed, round, text).doesNotThrowAnyException();
        }
    }

    static List<Long> seeds() {
        long fresh = System.nanoTime();
        System.out.println("ForwardsTest: fresh seed " + fresh);
        return List.of(1L, 20_251_107L, fresh);
    }

    private static final List<String> PIECES = List.of(
            "「", "」", "\"", "：", ":", "\n", "\r\n", "\r", RULE, "-----", "———", "2025-10-7", "10:21", "  ", " ", "\u2005", "\ufeff", "\u200b", "@", "1、", "2、", "3)",
            "①", "②", "一、", "二、", "(1)", "（二）", "1.", "2.5", "3-2-701", "13812345678", "转五栋：", "帮转", "以下是群里说的", "微信群上的聊天记录如下，请查收。", "#接龙",
            "田姐", "老曾", "漏水了", "[图片]", "[语音]", "(12345678)", "[10:21]", "😀", "\ud83d", "\0", "地址", "$1", "\\");

    private static String mutated(Random random) {
        var text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        for (int i = random.nextInt(4); i > 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.deleteCharAt(at);
            } else {
                text.insert(at, (char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }

    /// What holds for any text at all.
    private static void assertReadable(String text) {
        var utterances = Forwards.takeApart(text);
        assertThat(utterances.size()).isBetween(text.isBlank() ? 0 : 1, Forwards.MOST);
        assertThat(utterances.stream().mapToInt(u -> u.text().length()).sum()).isLessThanOrEqualTo(text.length() + Forwards.MOST);
        assertThat(utterances.stream().mapToInt(u -> u.speaker().length()).max().orElse(0)).isLessThanOrEqualTo(40);
    }

    private static void assertWhole(String text) {
        assertSaid(text, said("", text));
    }

    private static void assertSaid(String text, String... said) {
        assertThat(Forwards.takeApart(text)).as(text).extracting(u -> said(u.speaker(), u.text())).containsExactly(said);
    }

    private static String said(String speaker, String words) {
        return speaker + " | " + words;
    }
}
