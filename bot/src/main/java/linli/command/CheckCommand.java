package linli.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.Callable;
import linli.platforms.Account;
import linli.platforms.AccountLoader;
import linli.site.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `check`: everything that is wrong with the files, and what somebody ought to look at.
@Command(name = "check", mixinStandardHelpOptions = true, description = "Checks the files of the community and the knowledge base.")
final class CheckCommand implements Callable<Integer> {
    private final PrintStream out;

    @Mixin
    private Files files = new Files();

    CheckCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        var site = files.site();
        Account.checkPeople(AccountLoader.check(files.config()), person -> site.community().person(person).isPresent());
        Review.notes(site, Clock.systemUTC().instant()).forEach(note -> out.println("note: " + note));
        out.println("ok: %d groups, %d people, %d entries, %d examples, %d saved messages of which %d are read right".formatted(
                site.community().groups().size(), site.community().people().size(), site.knowledge().entries().size(),
                site.knowledge().examples().size(), site.knowledge().savedSet().size(), site.interpreter().savedReadRight()));
        return 0;
    }
}
