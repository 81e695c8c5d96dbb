package linli.playground;

import linli.community.Community;
import linli.community.Person;
import linli.message.Kind;
import linli.message.Label;
import linli.message.Place;
import linli.understand.Issue;
import linli.wording.Wording;

/// How kinds, categories, people and places are called here. Kept with every event: not the whole site, which may long be replaced.
record Names(Wording wording, Community community) {
    String kind(String code) {
        return Kind.find(code).map(wording::kind).orElse(code);
    }

    String category(Issue issue) {
        return wording.category(issue.kind(), issue.category());
    }

    String label(Label label) {
        return wording.labels().nameOf(label);
    }

    String person(String id) {
        return community.person(id).map(Person::titled).orElse(id);
    }

    String place(Place place) {
        return wording.place(place, community);
    }
}
