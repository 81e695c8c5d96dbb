package linli.command;

import java.util.function.Supplier;
import linli.channel.Intake;
import linli.handling.Witness;
import linli.site.Site;
import linli.store.Store;

/// Makes what handles messages.
public interface Processors {
    /// @param committed told after every commit
    Intake create(Supplier<Site> sites, Store store, Witness witness, Runnable committed);
}
