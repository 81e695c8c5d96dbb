package linli.reach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.community.Group;
import linli.community.Person;
import linli.identity.Alias;
import linli.identity.IdentityKind;
import linli.identity.Invitation;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.Reply;
import linli.outbox.Post;
import linli.site.Site;
import linli.store.Transaction;
import linli.wording.Phrase;

/// Lets in whoever bears a code that a colleague has handed out: from then on Linli knows whom it hears there, and says once what it does
/// and what it keeps.
public record Binding(Site site, Transaction tx, Instant now) {
    private static final String BY_FILE = "config/groups.yaml";

    /// @param aliases all there are from now on
    public record LetIn(Reply reply, List<Alias> aliases) {}

    /// @param platformId by which the platform knows the bearer
    /// @return empty where the code is none, or no longer
    public Optional<LetIn> letIn(String channel, IdentityKind party, String platformId, String code) {
        return tx.aliases().redeem(code, party, now)
                .filter(this::isStillThere)
                .map(invitation -> bind(channel, platformId, invitation));
    }

    /// Lets in a group that the files call by the platform's own id, when it is first heard: it is told once like any other, in the morning if
    /// it is night.
    public LetIn letInByFile(String channel, String platformId, Group group) {
        boolean isNew = tx.aliases().all().stream().noneMatch(alias -> alias.channel().equals(channel) && alias.party() == IdentityKind.GROUP
                && (alias.platformId().equals(platformId) || alias.id().equals(group.id())));
        if (isNew) {
            tx.aliases().bind(new Alias(channel, IdentityKind.GROUP, platformId, group.id(), now, BY_FILE));
            tx.outbox().revive(group.id(), channel);
            welcome(post(), group, site.community().quiet().nextWaking(now, site.community().zone()));
        }
        return new LetIn(Reply.SILENT, tx.aliases().all());
    }

    /// The files may have changed since the code was handed out.
    private boolean isStillThere(Invitation invitation) {
        return switch (invitation.party()) {
            case GROUP -> site.community().group(invitation.id()).isPresent();
            case PERSON -> site.community().person(invitation.id()).isPresent();
        };
    }

    private LetIn bind(String channel, String platformId, Invitation invitation) {
        tx.aliases().bind(new Alias(channel, invitation.party(), platformId, invitation.id(), now, invitation.by()));
        tx.outbox().revive(invitation.id(), channel);
        var post = post();
        switch (invitation.party()) {
            case GROUP -> welcome(post, site.community().group(invitation.id()).orElseThrow(), now);
            case PERSON -> {
                tx.conversations().rememberContact(invitation.id(), channel, now);
                greet(post, site.community().person(invitation.id()).orElseThrow());
            }
        }
        return new LetIn(new Reply(false, List.of(), post.sent()), tx.aliases().all());
    }

    private Post post() {
        var recipients = new Recipients(site, tx);
        return new Post(tx.outbox(), recipients.guard(), recipients::channelOf, now);
    }

    private void welcome(Post post, Group group, Instant notBefore) {
        Phrase phrase = group.isStaff() ? Phrase.WELCOME_STAFF : Phrase.WELCOME;
        post.say(
                new OutboundMessage(
                        group.id(), group.audience(), Purpose.REPLY, site.wording().say(phrase, "group", group.name()), Set.of(),
                        Optional.empty(), false),
                notBefore);
    }

    private void greet(Post post, Person person) {
        post.say(new OutboundMessage(
                person.id(), Audience.PERSON, Purpose.REPLY, site.wording().say(Phrase.RECOGNISED, "name", person.name()), Set.of(),
                Optional.empty(), false));
    }
}
