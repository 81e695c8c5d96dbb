package linli.sequel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.SameCause;
import linli.text.Standing;
import linli.text.Subject;
import linli.text.TellingCharacters;

/// What a line names, held against what was told in a case: the same thing or another, the same house and floor or others.
///
/// @param told the words of whoever told of it, as [linli.text.PlainText] leaves them
/// @param subjects what it is about
record WhatIsNamed(OwnLine line, Case about, String told, Set<Subject> subjects) {
    private static final int SAME_WORDS = 3;
    private static final Pattern STATES = Pattern.compile("[闪滴漏响堵臭满停掉吵坏晃卡冒黑翘松歪裂亮翻积]");
    /// 全亮了, of lamps that were told to be dark.
    private static final Pattern LIT = Pattern.compile("亮(?!了?眼|相|点)|熄|灭|瞎");
    private static final Set<Subject> LAMPS = Set.of(Subject.LIGHT, Subject.POWER);
    /// 停电了 is another thing than 停水了; 有水了 但是黄的 is not.
    private static final Pattern LIFELINE = Pattern.compile("[水电气网]");
    private static final Pattern FLOOR = Pattern.compile("([0-9一二三四五六七八九十]{1,3})(?:楼(?!下|道|上|梯)|层)");

    boolean it() {
        return line.named().stream().anyMatch(subjects::contains);
    }

    boolean anythingOfIt() {
        return it() || Remedy.fits(line.plain(), told) || sharesWords() || isOfLamps() || floors(line.plain()).stream().anyMatch(floors(told)::contains) || STATES.matcher(line.plain()).results().anyMatch(state -> told.contains(state.group()));
    }

    private boolean isOfLamps() {
        return LIT.matcher(line.plain()).find() && subjects.stream().anyMatch(LAMPS::contains);
    }

    private boolean sharesWords() {
        String plain = line.plain();
        for (int at = 0; at + SAME_WORDS <= plain.length(); at++) {
            if (told.contains(plain.substring(at, at + SAME_WORDS))) {
                return true;
            }
        }
        return false;
    }

    /// 是不是我欠费了 to Linli, right after what it may explain, is no other matter; nor is 拧紧了 不臭了, of a dead rat's smell.
    boolean anotherThing() {
        boolean isOfItsKind = line.standsBeyondDoubt(Standing.OVER) && about.category().filter(of -> Subject.of("", Optional.of(of)).stream().anyMatch(line.named()::contains)).isPresent();
        boolean isNamed = (!line.turn().isCalled() || !line.isTalk()) && !isOfItsKind && Subject.differ(line.named(), subjects);
        return isNamed && !isTheSameElsewhere();
    }

    /// 我昨晚也是 门关了又开, of the lift.
    private boolean isTheSameElsewhere() {
        return line.isTheSame() && line.understanding().pieces().stream().anyMatch(piece -> piece.category().isPresent() && piece.category().equals(about.category()));
    }

    /// 门口那块砖翘起来了, after strawberries: a fault by itself, of a thing of which whoever told said nothing. Who told of it goes on about it in many words.
    boolean isOfAnotherThing(String added) {
        return line.isMatterByItself() && !isTheSameElsewhere() && !anythingOfIt() && TellingCharacters.tellsOfAThingBeside(line.plain(), told + added);
    }

    boolean isOfAnotherCause() {
        var cause = new SameCause(line.turn().site().community()).causeOf(about.category(), line.plain());
        boolean isOfTheSameThing = LIFELINE.matcher(line.plain()).results().map(MatchResult::group).anyMatch(about.text()::contains);
        return cause.isPresent() && about.cause().isPresent() && !cause.equals(about.cause()) && !isOfTheSameThing && LIFELINE.matcher(line.plain()).find();
    }

    boolean isElsewhere() {
        return line.turn().site().interpreter().places().find(line.plain()).contradicts(about.place());
    }

    boolean isOnAnotherFloor() {
        var here = floors(line.plain());
        var there = floors(told);
        return line.isMatter() && !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    }

    private static List<String> floors(String plain) {
        return FLOOR.matcher(plain).results().map(found -> found.group(1)).toList();
    }
}
