package linli.afteralarm;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.alarm.Alarm;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.community.OrgUnit;
import linli.community.Person;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Purpose;
import linli.text.Discretion;
import linli.turn.Receipt;
import linli.turn.Turn;
import linli.wording.Phrase;

/// Whom somebody who told of a danger does not want to know of it: neighbours who were called hear of it no more, and what is said of that is true.
public record KeptFrom(Turn turn) {
    /// So long after it nobody need be told again what is meant.
    private static final Duration STILL_MINDED = Duration.ofDays(7);
    private static final int MOST_LOOKED_AT = 10;
    private static final String NOT = "(?:别|莫|不要|不能|不许|千万|不想|不准)";
    private static final Pattern ASKED = Pattern.compile(NOT + ".{0,4}(?:告诉|通知|联系|让.{1,6}(?:知道|晓得|发现)|(?:跟|和|给|同).{1,8}?(?:说|讲|提))"
            + "|" + NOT + ".{0,4}(?:群里|外面|到处|出去)?(?:说|讲|提|传)(?:出去|开|啊|哈|哦|咯|了|$)|" + NOT + "在群里(?:说|讲|提|发)|(?:谁|哪个|跟?任何人)(?:也|都)?" + NOT + "(?:说|讲|提|告诉)"
            + "|(?:会不会|会|要|是不是).{0,2}(?:告诉|通知|跟.{1,4}(?:说|讲))|谁(?:会|都)?(?:知道|看得?到)|保密");
    private static final Pattern NAMED = Pattern.compile(NOT + ".{0,4}?(?:跟|和|给|同|让|告诉|通知|联系)(?<who>.{1,8}?)(?:说|讲|提|知道|晓得|发现|[,，。 ]|$)");
    private static final Pattern LEADER = Pattern.compile("单元长|楼栋?长|组长");

    static boolean isAskedIn(String plain) {
        return ASKED.matcher(plain).find() || Discretion.isWished(plain) || Discretion.isAskedAfter(plain);
    }

    /// The same days later, when no alarm is up any more.
    public Optional<IssueReply> heed() {
        String plain = turn.plain();
        return turn.message().isPrivate() && !turn.isBundle() && isAskedIn(plain)
                ? told().map(about -> {
                    if (about.isOpen()) {
                        turn.work().tellOwner(about, turn.speech().say(Phrase.CARD_NOTED, "case", about.label(),
                                "by", turn.speech().named(turn.message().name(), turn.message().sender()), "text", turn.speech().quote(turn.message().text())));
                    }
                    turn.work().note(about, CaseEvent.Type.NOTED, turn.message().sender(), turn.message().text());
                    say(about);
                    return Receipt.ofCommand(turn.message(), Optional.of(about));
                })
                : Optional.empty();
    }

    /// The last danger for few eyes that they told of.
    private Optional<Case> told() {
        return turn.tx().cases().reportedBy(turn.message().sender(), MOST_LOOKED_AT).stream()
                .filter(c -> c.openedAt().isAfter(turn.now().minus(STILL_MINDED)))
                .findFirst()
                .filter(c -> c.kind() == Kind.EMERGENCY && c.confidential());
    }

    void say(Case about) {
        turn.say(word(about), Purpose.ALARM, Optional.of(about), false);
    }

    private String word(Case about) {
        var alarm = turn.scene().alarmOf(about);
        var named = alarm.stream().flatMap(_ -> named(about)).toList();
        if (!named.isEmpty() && alarm.isPresent()) {
            return of(alarm.get(), about, named);
        }
        return turn.speech().say(about.confidential() ? Phrase.ALARM_WHO_KNOWS : Phrase.ALARM_HEARD,
                "owner", turn.speech().titled(about.owner()), "case", about.label());
    }

    private String of(Alarm alarm, Case about, List<Person> named) {
        boolean wasCalled = named.stream().anyMatch(who -> turn.scene().wasCalled(alarm, who));
        boolean areReleased = named.stream().filter(who -> turn.scene().release(alarm, about, who)).count() == named.size();
        String who = turn.speech().list(named.stream().map(Person::titled));
        return areReleased && about.confidential()
                ? turn.speech().say(wasCalled ? Phrase.ALARM_KEPT_FROM_NOW_ON : Phrase.ALARM_KEPT_FROM, "who", who)
                : turn.speech().say(Phrase.ALARM_HEARD, "owner", turn.speech().titled(about.owner()), "case", about.label());
    }

    /// Of neighbours who help: whoever is there by their office comes all the same.
    private Stream<Person> named(Case about) {
        var found = NAMED.matcher(turn.plain());
        if (!found.find()) {
            return Stream.empty();
        }
        String who = found.group("who");
        var community = turn.site().community();
        var leaders = community.organisation().chainOf(about.place()).stream()
                .filter(unit -> unit.staffGroup().isEmpty())
                .map(OrgUnit::holders)
                .flatMap(holders -> holders.stream().flatMap(id -> community.person(id).stream()));
        return Stream.concat(
                leaders.filter(leader -> LEADER.matcher(who).find() || who.contains(leader.name())),
                community.people().values().stream().filter(person -> person.isVolunteer() && who.contains(person.name()))).distinct();
    }
}
