package linli.desk;

import java.util.List;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.Speech;
import linli.colleague.FormerHands;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.colleague.TheirWord;
import linli.community.Group;
import linli.message.Kind;
import linli.reply.ClosingWords;
import linli.text.ChineseNumerals;
import linli.text.HomeAddress;
import linli.text.PlainText;
import linli.text.Subject;

/// The open cases that a colleague may speak of where they write, and which of them words name.
record OpenMatters(Pointing pointing, Speech speech) {
    private static final int LOOKED_THROUGH = 30;
    /// Things are everywhere in the stairwell.
    private static final Pattern ANYWHERE = Pattern.compile("楼道|楼梯间|单元|[一二三四五六七八九十0-9]+[楼层栋号]|楼[上下]|门口|大厅|小区|家里|我家|那边|这边");

    /// These are said of everything.
    private static final Pattern COMMON = Pattern.compile("可以|今天|明天|昨天|后天|现在|已经|没有|一下|一个|怎么|什么|这个|那个|我们|他们|你们|大家|自己|不是|还是|还有|时候|晚上|早上|中午|下午|上午|知道|有人|没人|一直|就是|不能|不要|出来|起来|下来|上来|回来|过来|过去"
            + "|[了没的不在是有我你他她吗呢吧啊]|有点|好多|一天|看看|处理|问题|事情|挂着|等着|社区|物业|邻居|老人|小孩|孩子|师傅|业主");

    private static final String HOUSE = "(?:" + HomeAddress.HOUSE + "|座)";
    private static final Pattern FLAT = Pattern.compile("[0-9]-(?<room>[0-9]{3,4})(?![0-9])");
    private static final Pattern BUILDING = Pattern.compile("[0-9]+" + HOUSE);
    /// 食堂的灯换了
    private static final Pattern ELSEWHERE = Pattern.compile("办公室|食堂|会议室|仓库|活动室|值班室|我们那|我们这|我那边|我家|别的小区|隔壁小区");
    /// 楼上的也换了; 搬走了 地也扫了 goes on about the same.
    private static final Pattern ALSO = Pattern.compile("^[^\\s,，。.!;；、]*也");

    /// 邬姐那个, 丁的, 老宋家
    private static final String BELONGS = "(?:那|的|家|她|他|屋里|这|说|讲|来|住)";
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-z栋单元号楼室\\-\\s·(（）)]+");
    /// 4栋那个, 11栋: nothing else says what it is.
    private static final Pattern PAUSE = Pattern.compile("[\\s,，。.!;；、]+");
    private static final Pattern PLACE_ALONE = Pattern.compile("^(?:[0-9]+(?:栋|号楼|幢|座))(?:那[个边家户件]|的|这个|$).*");

    /// In a staff group those of that group, without what is confidential, also of whoever has no area of their own and goes where they are sent for; to Linli
    /// alone all that they have to do with. A danger is spoken of otherwise.
    List<Case> knownTo(Said said) {
        var cases = pointing.cases();
        boolean isSentFor = said.group().isPresent() && goesWhereSentFor(said);
        return cases.ownersOfOpen().stream().flatMap(owner -> cases.openOwnedBy(owner, LOOKED_THROUGH).stream())
                .filter(c -> c.kind() != Kind.EMERGENCY && said.group().map(group -> isReadIn(group, c) || !c.confidential() && hadIt(c, said)).orElse(true))
                .filter(c -> isSentFor || hasToDoWithIt(c, said))
                .toList();
    }

    /// Whether they answer for no place: property, the police and helpers go where they are needed.
    boolean goesWhereSentFor(Said said) {
        return !new TheirWord(pointing.cases(), pointing.rights().alarms(), speech.community()).hasAnArea(said.person());
    }

    private boolean hasToDoWithIt(Case about, Said said) {
        return pointing.rights().mayWorkOn(about, said.person()) || pointing.rights().isOfTheirStairwell(about, said.person()) || isToldOf(about, said) || pointing.standsIn(about, said);
    }

    /// Whether whoever writes in that group may read of it there.
    boolean isReadIn(Group group, Case about) {
        return !about.confidential() && speech.community().organisation().reads(group.id(), about.place(), about.owner());
    }

    /// Whether they had it, or were asked to keep an eye on it.
    boolean isToldOf(Case about, Said said) {
        return new FormerHands(pointing.cases(), speech.community()).mayTellOfTheEnd(about, said.person());
    }

    /// Whoever had it speaks of it where they read its card.
    boolean hadIt(Case about, Said said) {
        return new FormerHands(pointing.cases(), speech.community()).hasItNoLonger(about, said.person());
    }

    /// Whether it went up from them because nobody took it, and nobody has since.
    boolean mayTakeItUpAgain(Case about, Said said) {
        return new FormerHands(pointing.cases(), speech.community()).mayTakeItUpAgain(about, said.person());
    }

    /// 404的好了, 台阶要等施工队; where a building is named, what is in that, and what is in none that is known.
    List<Case> named(String words, List<Case> among) {
        boolean isPlaced = BUILDING.matcher(ChineseNumerals.toDigits(words)).find();
        var theirs = among.stream().filter(c -> isReporterNamed(c, words)).toList();
        if (theirs.size() == 1) {
            return theirs;
        }
        var named = among.stream().filter(c -> isNamed(c, words) && !areOfAnotherFlat(c, words) && (!isPlaced || c.place().building().isEmpty() || isThere(c, words))).toList();
        var there = named.stream().filter(c -> isThere(c, words)).toList();
        boolean isPlaceAlone = named.isEmpty() && PAUSE.splitAsStream(ChineseNumerals.toDigits(words)).anyMatch(clause -> PLACE_ALONE.matcher(clause).matches());
        return isPlaceAlone ? among.stream().filter(c -> isThere(c, words)).toList() : named.size() > 1 && !there.isEmpty() ? there : named;
    }

    /// Whether the words name another house or thing than that of the case.
    boolean areOfAnother(Case about, String words) {
        return areElsewhere(about, words) || Subject.differ(Subject.in(words), Subject.of(PlainText.of(about.text()), about.category()));
    }

    /// Whether they name another house than that of the case, or an office.
    boolean areElsewhere(Case about, String words) {
        return areOfElsewhere(words)
                || BUILDING.matcher(ChineseNumerals.toDigits(words)).find() && about.place().building().isPresent() && !isThere(about, words);
    }

    /// Residents are called as they call themselves in the group.
    private boolean isReporterNamed(Case about, String words) {
        return about.reporterName().filter(_ -> speech.community().person(about.reporter()).isEmpty())
                .map(card -> ADDRESS.matcher(PlainText.of(card)).replaceAll(" ").strip())
                .filter(name -> !name.isEmpty() && !name.contains(" ") && speech.community().people().values().stream().noneMatch(colleague -> colleague.name().equals(name)))
                .filter(name -> (name.length() > 1 && words.contains(name) || words.matches("(?s)" + Pattern.quote(name) + BELONGS + ".*")))
                .isPresent();
    }

    /// Whether the words are of something that stands nowhere among the matters of residents.
    static boolean areOfElsewhere(String words) {
        return beginWithMore(words) || nameAnOffice(words);
    }

    static boolean beginWithMore(String words) {
        return ALSO.matcher(words).find();
    }

    static boolean nameAnOffice(String words) {
        return ELSEWHERE.matcher(words).find() || ClosingWords.areOfTheOffice(words);
    }

    /// 七栋玻璃, of what is in building 7.
    boolean isThere(Case about, String words) {
        return about.place().building().filter(building -> Pattern.compile("(?<![0-9])" + building + HOUSE).matcher(ChineseNumerals.toDigits(words)).find()).isPresent();
    }

    /// 2-1001家里的灯换了
    private static boolean areOfAnotherFlat(Case about, String words) {
        var flats = FLAT.matcher(words).results().map(found -> found.group("room")).toList();
        return !flats.isEmpty() && about.place().room().filter(flats::contains).isEmpty();
    }

    private boolean isNamed(Case about, String words) {
        boolean isTheRoom = about.place().room().filter(words::contains).isPresent();
        return isTheRoom || ClosingWords.name(COMMON.matcher(ANYWHERE.matcher(words).replaceAll(" ")).replaceAll(" "), PlainText.of(about.text()) + speech.category(about));
    }
}
