package linli.desk;

import java.util.Optional;
import java.util.random.RandomGenerator;
import linli.colleague.DeskTalk;
import linli.colleague.Obeyed;
import linli.colleague.Said;
import linli.community.Community;
import linli.community.Group;
import linli.community.OrgUnit;
import linli.community.Person;
import linli.identity.AliasStore;
import linli.identity.IdentityKind;
import linli.identity.Invitation;
import linli.outbox.OutboxStore;
import linli.outbox.Retired;
import linli.reply.BindingReply;
import linli.reply.BindingReply.BindGroup;
import linli.reply.BindingReply.Introduce;
import linli.reply.BindingReply.Release;
import linli.wording.Phrase;

/// Hands out codes by which groups and colleagues are let in; for those who have a staff group, where it was asked for.
record Introducing(AliasStore aliases, OutboxStore outbox, DeskTalk talk, Community community, RandomGenerator chance) {
    Obeyed obey(BindingReply reply, Said said) {
        boolean mayLetIn = community.organisation().heldBy(said.person().id()).stream().map(OrgUnit::staffGroup).anyMatch(Optional::isPresent);
        if (said.amongResidents() || !mayLetIn) {
            return new Obeyed.NotMeant();
        }
        return switch (reply) {
            case BindGroup(var named) -> group(named)
                    .map(group -> invite(IdentityKind.GROUP, group.id(), Phrase.BINDING_CODE, group.name(), said))
                    .orElseGet(() -> talk.askOnce(said, talk.put(Phrase.WHICH_GROUP, "said", named)));
            case Introduce(var named) -> person(named)
                    .map(person -> invite(IdentityKind.PERSON, person.id(), Phrase.INTRODUCTION_CODE, person.name(), said))
                    .orElseGet(() -> talk.askOnce(said, talk.put(Phrase.WHICH_PERSON, "said", named)));
            case Release(var named) -> group(named)
                    .map(group -> release(group, said))
                    .orElseGet(() -> talk.askOnce(said, talk.put(Phrase.WHICH_GROUP, "said", named)));
        };
    }

    private Obeyed invite(IdentityKind party, String id, Phrase phrase, String name, Said said) {
        var invitation = Invitation.issue(party, id, said.person().id(), said.now(), chance);
        aliases.invite(invitation);
        return talk.say(said, talk.put(phrase, "name", name, "code", invitation.code()));
    }

    private Obeyed release(Group group, Said said) {
        aliases.channelOf(group.id()).ifPresent(channel -> {
            aliases.release(channel, group.id());
            hold(new Retired(channel, group.id(), "released", said.now()));
        });
        return talk.say(said, talk.put(Phrase.RELEASED, "name", group.name()));
    }

    /// What is still to be said there waits until it is bound anew; nobody needs to be told of it.
    private void hold(Retired target) {
        outbox.retire(target);
        outbox.toldOf(target);
    }

    private Optional<Group> group(String named) {
        return community.group(named).or(() -> community.groups().values().stream().filter(g -> g.name().equals(named)).findFirst());
    }

    private Optional<Person> person(String named) {
        return community.person(named).or(() -> community.people().values().stream().filter(p -> p.name().equals(named)).findFirst());
    }
}
