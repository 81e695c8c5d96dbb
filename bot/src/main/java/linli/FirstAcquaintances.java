package linli;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import linli.community.Community;
import linli.files.InvalidFiles;
import linli.identity.Alias;
import linli.identity.IdentityKind;
import linli.platforms.Account;
import linli.store.Store;
import linli.store.Transaction;

/// Those whom `channels.yaml` introduces: the first colleagues on a platform, who can hand codes to all others. What was agreed on in chat
/// since goes before the file.
record FirstAcquaintances(List<Account> accounts) {
    private static final String BY_FILE = "config/channels.yaml";

    /// Fails where the file introduces nobody of this community.
    void meet(Community community, Store store, Instant now) throws InvalidFiles {
        Account.checkPeople(accounts, person -> community.person(person).isPresent());
        store.write(community.id(), tx -> {
            forgetWhomTheFileNamesNoMore(tx);
            accounts.forEach(account -> account.people().forEach(introduced -> letIn(account.channel(), introduced, tx, now)));
            return accounts;
        }).join();
    }

    private void forgetWhomTheFileNamesNoMore(Transaction tx) {
        var named = accounts.stream().collect(Collectors.toMap(Account::channel, Function.identity()));
        tx.aliases().all().stream()
                .filter(alias -> alias.by().equals(BY_FILE))
                .filter(alias -> !named.containsKey(alias.channel()) || named.get(alias.channel()).people().stream().noneMatch(introduced ->
                        introduced.person().equals(alias.id()) && introduced.platformId().equals(alias.platformId())))
                .forEach(alias -> tx.aliases().release(alias.channel(), alias.id()));
    }

    private static void letIn(String channel, Account.Introduced introduced, Transaction tx, Instant now) {
        boolean isAgreedOn = tx.aliases().all().stream()
                .filter(alias -> alias.channel().equals(channel) && alias.party() == IdentityKind.PERSON)
                .anyMatch(alias -> alias.id().equals(introduced.person()) || alias.platformId().equals(introduced.platformId()));
        if (!isAgreedOn) {
            tx.aliases().bind(new Alias(channel, IdentityKind.PERSON, introduced.platformId(), introduced.person(), now, BY_FILE));
            tx.outbox().revive(introduced.person(), channel);
            if (tx.conversations().contact(introduced.person()).isEmpty()) {
                tx.conversations().rememberContact(introduced.person(), channel, now);
            }
        }
    }
}
