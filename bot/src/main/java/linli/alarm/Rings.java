package linli.alarm;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import linli.cases.Case;
import linli.cases.Routing;
import linli.community.AlarmRule;
import linli.community.Community;
import linli.community.Person;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Severity;
import linli.text.PlainText;

/// Who is called to a danger: those on duty for the place by `config/routing.yaml`, and whom `config/alarms.yaml` calls out beside them.
record Rings(Community community, Instant now) {
    static final int MOST_VOLUNTEERS = 8;

    /// @param text what was reported
    /// @param isPrivate whether Linli alone was told
    /// @param isForFew whether it is for few eyes, whatever was told first
    record Danger(Optional<String> category, Place place, String text, boolean isPrivate, boolean isForFew) {
        static Danger of(Case about) {
            return new Danger(about.category(), about.place(), about.text(), about.group().isEmpty(), about.confidential());
        }

        Routing.Matter matter() {
            return new Routing.Matter(Kind.EMERGENCY, category, Severity.CRITICAL, place, text, isPrivate, isForFew);
        }

        AlarmRule ruleIn(Community community) {
            return community.alarmRule(category, place, PlainText.of(text), isPrivate, isForFew);
        }
    }

    /// The owner first.
    Set<Person> onDuty(Danger danger) {
        var routing = new Routing(community);
        var assignment = routing.assign(danger.matter(), now);
        var called = new LinkedHashSet<Person>();
        called.add(assignment.owner());
        called.addAll(assignment.tell());
        danger.ruleIn(community).call().forEach(holder -> routing.listener(holder, danger.matter(), now).ifPresent(called::add));
        return called.stream().filter(Person::reachableInPrivate).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Person> volunteers(Danger danger) {
        var onDuty = onDuty(danger);
        return community.skilledNear(danger.place(), danger.ruleIn(community).skills(), now).stream()
                .filter(person -> person.reachableInPrivate() && !onDuty.contains(person))
                .limit(MOST_VOLUNTEERS)
                .toList();
    }

    /// The staff group that reads of it.
    Optional<String> staffGroup(Danger danger) {
        return new Routing(community).assign(danger.matter(), now).staffGroup();
    }

    /// Whether neighbours must not read of it if it had been told in these words.
    boolean isDiscreet(Case about, String text, boolean isPrivate) {
        return new Danger(about.category(), about.place(), text, isPrivate, about.confidential()).ruleIn(community).discreet();
    }

    /// Whether somebody is above whoever is on duty there: no alarm leaves them out.
    boolean isAbove(Place place, String person) {
        return community.organisation().chainOf(place).stream()
                .filter(unit -> unit.staffGroup().isPresent())
                .anyMatch(unit -> unit.holders().contains(person));
    }
}
