package linli;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import linli.channel.Intake;
import linli.community.Group;
import linli.community.Person;
import linli.identity.IdentityKind;
import linli.message.InboundMessage;
import linli.message.Quote;
import linli.message.Reply;
import linli.reach.Binding;
import linli.site.Site;
import linli.store.Store;

/// Where those who come by a platform are recognised, before anything is made of what they say: the platform's ids become the community's,
/// a group that nobody has let in is not listened to, and whoever bears a code is let in. Thread-safe.
final class Reception implements Intake {
    private static final Pattern GROUP_CODE = Pattern.compile("(?:@\\S+[\\s\\u2005]+)?绑定[\\s:：]*(?<code>[0-9]{6})\\s*");
    private static final Pattern PERSON_CODE = Pattern.compile("我是[\\s:：]*(?<code>[0-9]{6})\\s*");
    /// Codes are short: nobody gets to try many.
    private static final int TRIES = 5;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 10_000;

    private final String channel;
    private final Supplier<Site> sites;
    private final Store store;
    private final Identities identities;
    private final Intake next;
    private final Cache<String, AtomicInteger> tries;

    Reception(String channel, Supplier<Site> sites, Store store, Identities identities, Intake next, Clock clock) {
        this.channel = channel;
        this.sites = sites;
        this.store = store;
        this.identities = identities;
        this.next = next;
        this.tries = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(FORGOTTEN_AFTER)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    @Override
    public CompletionStage<Reply> process(InboundMessage message) {
        return message.group().map(group -> inGroup(message, group)).orElseGet(() -> inPrivate(message));
    }

    private CompletionStage<Reply> inGroup(InboundMessage message, String platformId) {
        return letIn(message, IdentityKind.GROUP, platformId, GROUP_CODE)
                .thenCompose(letIn -> letIn.map(Reception::done).orElseGet(() -> heardInGroup(message, platformId)));
    }

    private CompletionStage<Reply> heardInGroup(InboundMessage message, String platformId) {
        var community = sites.get().community();
        var agreed = identities.agreedGroup(community, channel, platformId);
        if (agreed.isPresent()) {
            return next.process(recognised(message, agreed));
        }
        return identities.groupOfFile(community, channel, platformId)
                .map(group -> toldFirst(message, platformId, group)
                        .thenCompose(_ -> next.process(recognised(message, Optional.of(group.id())))))
                .orElseGet(() -> done(Reply.SILENT));
    }

    /// A code that is none any more, perhaps because it is brought a second time, says nothing else, whatever was asked before.
    private CompletionStage<Reply> inPrivate(InboundMessage message) {
        return PERSON_CODE.matcher(message.text()).matches()
                ? letIn(message, IdentityKind.PERSON, message.sender(), PERSON_CODE).thenApply(letIn -> letIn.orElse(Reply.SILENT))
                : next.process(recognised(message, Optional.empty()));
    }

    /// A code that is good counts also where somebody else was let in before: that is how a mistake is put right.
    private CompletionStage<Optional<Reply>> letIn(InboundMessage message, IdentityKind party, String platformId, Pattern form) {
        var said = form.matcher(message.text());
        if (!said.matches() || tries.get(party.code() + platformId, _ -> new AtomicInteger()).incrementAndGet() > TRIES) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        var site = sites.get();
        return store.write(site.community().id(), tx ->
                        new Binding(site, tx, message.receivedAt()).letIn(channel, party, platformId, said.group("code")))
                .thenApply(letIn -> letIn.map(this::learnt));
    }

    private CompletionStage<Reply> toldFirst(InboundMessage message, String platformId, Group group) {
        var site = sites.get();
        return store.write(site.community().id(), tx ->
                        new Binding(site, tx, message.receivedAt()).letInByFile(channel, platformId, group))
                .thenApply(this::learnt);
    }

    private Reply learnt(Binding.LetIn bound) {
        identities.learn(bound.aliases());
        return bound.reply();
    }

    private static CompletionStage<Reply> done(Reply reply) {
        return CompletableFuture.completedFuture(reply);
    }

    /// A platform's id of a quoted message is none of Linli's numbers: what was quoted is known by its text.
    private InboundMessage recognised(InboundMessage message, Optional<String> group) {
        String sender = identities.person(channel, message.sender());
        // colleagues read who it was, also where a platform tells no names
        var name = message.name().or(() -> sites.get().community().person(sender).map(Person::name));
        return new InboundMessage(
                message.id(), group, sender, name, message.receivedAt(), message.text(),
                message.mentionsBot(), message.quote().map(quote -> new Quote(Optional.empty(), quote.text())), message.forwarded(),
                message.attachments());
    }
}
