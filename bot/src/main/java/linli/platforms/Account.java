package linli.platforms;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.channel.Platform;
import linli.files.InvalidFiles;
import linli.files.Node;
import linli.files.Problems;

/// One account on a platform: a row of `config/channels.yaml`.
///
/// @param channel what groups and outbox rows call it
/// @param people whom the row itself introduces: a colleague's id on the platform, and who that is
/// @param opening makes it ready to be listened to
public record Account(String channel, List<Introduced> people, Function<Surroundings, Platform> opening) {
    /// A colleague whom nobody needs to give a code, because the file says who it is: how the first one is let in.
    ///
    /// @param at where the file says so
    public record Introduced(String platformId, String person, Node at) {}

    public Account {
        people = List.copyOf(people);
    }

    /// Fails where an account introduces somebody who is nobody.
    public static void checkPeople(List<Account> accounts, Predicate<String> isPerson) throws InvalidFiles {
        var problems = new Problems();
        accounts.stream()
                .flatMap(account -> account.people().stream())
                .filter(introduced -> !isPerson.test(introduced.person()))
                .forEach(nobody -> problems.add(nobody.at(), "there is no person '" + nobody.person() + "'"));
        problems.throwIfAny();
    }

    /// The channels by which people can be reached, the open one among them.
    public static Set<String> channels(List<Account> accounts) {
        return Stream.concat(AccountFields.Rows.TAKEN.stream(), accounts.stream().map(Account::channel)).collect(Collectors.toSet());
    }

    /// Of these colleagues, those whom no row introduces, where there are accounts at all.
    public static List<String> notIntroduced(List<Account> accounts, Collection<String> colleagues) {
        var introduced = accounts.stream().flatMap(account -> account.people().stream()).map(Introduced::person).collect(Collectors.toSet());
        return accounts.isEmpty() ? List.of() : colleagues.stream().filter(person -> !introduced.contains(person)).toList();
    }

    public Platform open(Surroundings surroundings) {
        return opening.apply(surroundings);
    }
}
