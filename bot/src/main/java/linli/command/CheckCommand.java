package linli.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.Callable;
import linli.community.Person;
import linli.platforms.Account;
import linli.platforms.AccountLoader;
import linli.site.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `check`: everything that is wrong with the files, and what somebody ought to look at.
@Command(name = "check", mixinStandardHelpOptions = true, description = "Checks the files of the community and the knowledge base.")
final class CheckCommand implements Callable<Integer> {
    private final PrintStream out;
    private final Clock clock;

    @Mixin
    private Files files = new Files();

    CheckCommand(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        var site = files.site();
        var accounts = AccountLoader.check(files.config());
        Account.checkPeople(accounts, person -> site.community().person(person).isPresent());
        Review.notes(site, clock.instant()).forEach(this::note);
        Review.unserved(site.community(), Account.channels(accounts)).forEach(this::note);
        var reachable = site.community().people().values().stream().filter(Person::reachableInPrivate).map(Person::id).toList();
        var strangers = Account.notIntroduced(accounts, reachable);
        if (!strangers.isEmpty()) {
            note("config/channels.yaml introduces none of these " + strangers.size() + " colleagues; what is for them waits on open until each is let in from the chat by 登记: "
                    + String.join(", ", strangers));
        }
        out.println("ok: %d groups, %d people, %d entries, %d examples, %d saved messages of which %d are read right".formatted(
                site.community().groups().size(), site.community().people().size(), site.knowledge().entries().size(),
                site.knowledge().examples().size(), site.knowledge().savedSet().size(), site.interpreter().savedReadRight()));
        return 0;
    }

    private void note(String note) {
        out.println("note: " + note);
    }
}
