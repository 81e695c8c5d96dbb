package linli.playground;

import java.util.List;
import java.util.Optional;
import linli.community.Community;
import linli.community.Group;
import linli.community.OrgUnit;
import linli.community.Person;
import linli.message.Kind;
import linli.message.Place;
import linli.site.Site;
import tools.jackson.core.JsonGenerator;

/// What the page shows before anything has happened: the groups, who one can be, and how things are called.
record OpeningView(Site site) {
    void write(JsonGenerator json) {
        Community community = site.community();
        json.writeStartObject();
        json.writeStringProperty("community", community.name());
        json.writeStringProperty("zone", community.zone().getId());
        json.writeArrayPropertyStart("groups");
        community.groups().values().forEach(group -> write(json, group));
        json.writeEndArray();
        json.writeArrayPropertyStart("people");
        writePeople(json);
        json.writeEndArray();
        json.writeObjectPropertyStart("names");
        community.people().values().forEach(person -> json.writeStringProperty(person.id(), person.titled()));
        json.writeEndObject();
        writeKinds(json);
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Group group) {
        json.writeStartObject();
        json.writeStringProperty("id", group.id());
        json.writeStringProperty("name", group.name());
        json.writeStringProperty("audience", group.audience().code());
        if (group.isStaff()) {
            json.writeStringProperty("holder", holderOf(group).orElse(null));
        }
        json.writeEndObject();
    }

    /// Who answers in a staff group, first of all.
    private Optional<String> holderOf(Group group) {
        return site.community().organisation().units().values().stream()
                .filter(unit -> unit.staffGroup().equals(Optional.of(group.id())))
                .flatMap(unit -> unit.holders().stream())
                .findFirst();
    }

    private void writePeople(JsonGenerator json) {
        var residents = Cast.RESIDENTS.stream().filter(r -> group(r.group()).isPresent()).toList();
        residents.forEach(r -> write(json, r.id(), r.name(), r.face(), "resident", Optional.of(r.group())));
        residents.stream().map(Cast.Resident::group).distinct().flatMap(id -> group(id).stream()).forEach(group ->
                leadersOf(group).forEach(leader -> write(
                        json, leader.id(), cardName(group.place(), leader), face(leader.name()), "leader",
                        Optional.of(group.id()))));
        writeStaff(json, Cast.WORKERS, "worker");
        writeStaff(json, Cast.OFFICES, "office");
    }

    private void writeStaff(JsonGenerator json, List<String> ids, String role) {
        ids.stream().flatMap(id -> site.community().person(id).stream()).forEach(person ->
                write(json, person.id(), person.titled(), face(person.name()), role, Optional.empty()));
    }

    private static void write(
            JsonGenerator json, String id, String name, String face, String role, Optional<String> group) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("name", name);
        json.writeStringProperty("face", face);
        json.writeStringProperty("role", role);
        json.writeStringProperty("group", group.orElse(null));
        json.writeEndObject();
    }

    /// The one character that stands for somebody.
    private static String face(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    private Optional<Group> group(String id) {
        return site.community().group(id);
    }

    /// The neighbours who answer for the stairwell of that group: a group of more than one stairwell has none.
    private List<Person> leadersOf(Group group) {
        return site.community().organisation().chainOf(group.place()).stream()
                .findFirst()
                .filter(_ -> group.place().unit().isPresent())
                .map(OrgUnit::holders)
                .orElse(List.of())
                .stream()
                .flatMap(id -> site.community().person(id).stream())
                .toList();
    }

    /// What the group calls its leader: 2-1 单元长胡月娥.
    private static String cardName(Place place, Person leader) {
        return place.building().orElse("") + "-" + place.unit().orElse("") + " " + leader.titled();
    }

    private void writeKinds(JsonGenerator json) {
        json.writeObjectPropertyStart("kinds");
        for (Kind kind : Kind.values()) {
            json.writeStringProperty(kind.code(), site.wording().kind(kind));
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("categories");
        site.community().categories().forEach((kind, categories) -> categories.forEach(category ->
                json.writeStringProperty(category, site.wording().category(kind, Optional.of(category)))));
        json.writeEndObject();
    }
}
