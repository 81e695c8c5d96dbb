package linli.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linli.community.Community;
import linli.community.Group;
import linli.message.InboundMessage;
import linli.message.Place;
import linli.text.NeighbourName;

/// What neighbours said as a colleague passes it on by hand, with fewer marks than talk that comes as a bundle: a single pasted line, one
/// broken in two, one with its name above it, one retold. Only of a colleague can it be taken for that, in private or at a desk.
final class PassedLines {
    private static final Pattern WHO_HAS_IT = Pattern.compile("(?:这个|这事|这)?(?:归|是|找|该)?谁(?:管|负责|处理)?(?:啊|呀|呢)?[?？。]?");
    /// Words before a colon that sound like nobody's complaint and are nobody's name either.
    private static final Pattern NOBODY = Pattern.compile("我.*|.*(?:意见|反馈|重要|噪音|件事?|群)");

    private static final Pattern COLON = Pattern.compile("[:：]");
    private static final Pattern WORDS_FOLLOW = Pattern.compile(COLON + "\\s*\\S");
    /// With the flat and the name before it a line needs no colon: 2-1-904 老何 下水道又堵了, 【2-1-907 小唐】家里跳闸了.
    private static final Pattern FLAT_AND_NAME = Pattern.compile(
            "(?<name>" + NeighbourName.FLAT + "[ 的]?" + NeighbourName.FORM + ")[\\s,，、—–-]+(?<words>.+)");
    /// In a list of her own she names whose each is as she likes: 1002小龙 充电桩扫码不通电, 703 问养老认证怎么搞, 袁嗲 问90岁有没有钱领.
    private static final Pattern ITEM = Pattern.compile("(?<name>(?:" + NeighbourName.FLAT + "|(?<![0-9])[0-9]{3,4}(?:室|房)?(?![0-9块元年多度人个]))(?:[ 的]?" + NeighbourName.CALLED + ")?|" + NeighbourName.CALLED
            + ")(?:[\\s,，、:：—–-]+(?:说|讲|反映)?[,，:： ]?|说|讲|反映|(?=想?问))(?<words>.+)", Pattern.DOTALL);
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(【\\[](?<name>[^（()）【】\\[\\]]{1,24})[)）】\\]](?<words>.+)");

    private final Community community;
    private final PlaceFinder places;

    PassedLines(Community community, PlaceFinder places) {
        this.community = community;
        this.places = places;
    }

    /// What was passed on; empty where nothing was.
    ///
    /// @param isTalk whether words by themselves are plain talk: 阳光明媚 may be a name, 电梯 is what somebody complains of
    List<Utterance> takeApart(InboundMessage message, String text, Predicate<String> isTalk) {
        if (!isColleagues(message)) {
            return List.of();
        }
        var lines = new ArrayList<>(text.lines().map(Utterance::trimmed).filter(line -> !line.isEmpty() && !Heading.isSeparator(line)).toList());
        var heading = new ArrayList<String>();
        while (!lines.isEmpty() && isComment(lines.getFirst())) {
            heading.add(lines.removeFirst());
        }
        while (!lines.isEmpty() && isComment(lines.getLast())) {
            lines.removeLast();
        }
        var beside = lines.isEmpty() ? Optional.<String>empty() : headingIn(lines.getFirst());
        beside.ifPresent(words -> {
            heading.add(words);
            lines.set(0, Utterance.trimmed(lines.getFirst().substring(words.length() + 1)));
        });
        String where = String.join("\n", heading);
        var said = read(lines, !where.isEmpty(), isTalk);
        var passedOn = said.isEmpty() && beside.isPresent() ? List.of(new Utterance("", String.join("\n", lines))) : said;
        var placed = passedOn.stream().map(utterance -> utterance.under(where)).toList();
        return isPassedOn(message, placed) ? placed : List.of();
    }

    /// An item of a list that a colleague wrote down, with whose it is.
    Utterance ofWhom(InboundMessage message, Utterance item) {
        var whose = ITEM.matcher(item.text());
        return isColleagues(message) && item.speaker().isEmpty() && whose.matches()
                ? new Utterance(whose.group("name"), whose.group("words"), item.where())
                : item;
    }

    /// What a colleague has seen on her round or was told at several doors, each with its place, told in one line; empty where it is none.
    List<Utterance> placeByPlace(InboundMessage message, String text) {
        if (!isColleagues(message)) {
            return List.of();
        }
        var seen = Round.takeApart(text, places);
        var told = seen.isEmpty() ? FlatByFlat.takeApart(text) : seen;
        return told.size() > RetoldTalk.takeApart(new Utterance("", text)).size() ? told : List.of();
    }

    /// Whether words with a name before them are passed on to Linli. At their desk colleagues speak of each other too: there whoever said it has to be
    /// known by the flat, or a word above it say so.
    boolean isPassedOn(InboundMessage message, List<Utterance> said) {
        return isColleagues(message) && (message.isPrivate()
                ? said.stream().anyMatch(PassedLines::isAnothers)
                : !said.isEmpty() && said.stream().allMatch(utterance -> isOfAFlat(utterance.speaker()) || !utterance.where().isEmpty()));
    }

    /// Where what a colleague passes on at a desk is, if she says nothing of it: in the stairwell that she is the leader of.
    Place whereOf(InboundMessage message, Place desk) {
        Place own = isColleagues(message) && !message.isPrivate() ? community.placeOf(Optional.empty(), message.sender()) : Place.UNKNOWN;
        return own.unit().isPresent() && own.compound().equals(desk.compound()) ? own : desk;
    }

    private boolean isColleagues(InboundMessage message) {
        boolean isForColleagues = message.group().map(id -> community.group(id).filter(Group::isStaff).isPresent()).orElse(true);
        return isForColleagues && community.person(message.sender()).isPresent();
    }

    private static boolean isAnothers(Utterance said) {
        return !said.speaker().isEmpty() || !said.where().isEmpty();
    }

    /// 麻烦处理一下 above or below it is for Linli.
    private static boolean isComment(String line) {
        return Heading.isHollow(line) && !WORDS_FOLLOW.matcher(line).find() || WHO_HAS_IT.matcher(line).matches();
    }

    /// 转 in 转：阳光明媚：灯坏了, and 转2-1-101 in 转2-1-101：下水道堵了, which names nobody.
    private static Optional<String> headingIn(String line) {
        return Optional.of(COLON.split(line, 2)[0]).filter(words -> words.length() < line.length() && words.contains("转") && Heading.isHollow(words));
    }

    private List<Utterance> read(List<String> lines, boolean isAnnounced, Predicate<String> isTalk) {
        var said = new ArrayList<Utterance>();
        for (String line : lines) {
            var begun = begun(line, isAnnounced, isTalk).or(() -> said.isEmpty() ? retold(line) : Optional.empty());
            if (begun.isPresent()) {
                said.add(begun.get());
            } else if (said.isEmpty()) {
                return List.of();
            } else {
                said.addLast(goesOn(said.removeLast(), line));
            }
        }
        return said.stream().filter(utterance -> !utterance.text().isEmpty()).toList();
    }

    private static Utterance goesOn(Utterance said, String line) {
        return said.saying(said.text() + "\n" + line);
    }

    /// The words of somebody named in the line; of a line that only names somebody none yet.
    private Optional<Utterance> begun(String line, boolean isAnnounced, Predicate<String> isTalk) {
        return ExportedChat.speakerAbove(line).map(name -> new Utterance(name, ""))
                .or(() -> nameAlone(line).filter(name -> isSomebody(name, isTalk)).map(name -> new Utterance(name, "")))
                .or(() -> NamedLines.spoken(line, false)
                        .filter(said -> isAnnounced || isTimed(line, said) || isSomebody(said.speaker(), isTalk)))
                .or(() -> ofAFlat(FLAT_AND_NAME.matcher(line)))
                .or(() -> ofAFlat(IN_BRACKETS.matcher(line)));
    }

    private Optional<Utterance> ofAFlat(Matcher line) {
        return line.matches() && isOfAFlat(line.group("name"))
                ? Optional.of(new Utterance(line.group("name"), line.group("words")))
                : Optional.empty();
    }

    /// Where several are retold, [RetoldTalk] takes them apart.
    private static Optional<Utterance> retold(String line) {
        return RetoldTalk.takeApart(new Utterance("", line)).size() == 1 ? RetoldTalk.one(line) : Optional.empty();
    }

    private static boolean isTimed(String line, Utterance said) {
        return Stamp.IN.matcher(line.substring(0, line.length() - said.text().length())).find();
    }

    private static Optional<String> nameAlone(String line) {
        return line.endsWith("：") || line.endsWith(":")
                ? Optional.of(SpeakerName.of(line.substring(0, line.length() - 1))).filter(SpeakerName::isLikely)
                : Optional.empty();
    }

    private boolean isSomebody(String name, Predicate<String> isTalk) {
        return isOfAFlat(name)
                || RetoldTalk.isHowNeighboursAreCalled(name)
                || places.ofCardName(name).isUnknown() && !NOBODY.matcher(name).matches() && isTalk.test(name);
    }

    private boolean isOfAFlat(String name) {
        return places.ofCardName(name).room().isPresent();
    }
}
