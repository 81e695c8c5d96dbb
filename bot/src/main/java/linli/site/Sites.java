package linli.site;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import linli.files.InvalidFiles;
import linli.files.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The site in force. A changed file makes a new one, all at once; a broken one leaves the old in force and says so.
public final class Sites implements Supplier<Site> {
    private static final Logger LOG = LoggerFactory.getLogger(Sites.class);

    private final SiteLoader loader;
    private volatile Site current;
    private volatile List<Problem> problems = List.of();
    private OptionalLong seen;

    public Sites(SiteLoader loader) throws InvalidFiles {
        this.loader = loader;
        this.seen = OptionalLong.of(loader.fingerprint());
        this.current = loader.load();
    }

    @Override
    public Site get() {
        return current;
    }

    /// What is wrong with the files as they are now, while an older state is in force; empty when all is well.
    public List<Problem> problems() {
        return problems;
    }

    /// Looks whether a file has changed, and takes it over if it is sound.
    public synchronized void refresh() {
        try {
            var before = seen;
            seen = OptionalLong.empty(); // what could not even be looked at is looked at anew
            seen = OptionalLong.of(loader.fingerprint());
            if (seen.equals(before)) {
                return;
            }
            current = loader.load();
            problems = List.of();
            LOG.info("files have changed: the new state is in force");
        } catch (InvalidFiles e) {
            problems = e.problems();
            LOG.warn("files have changed but are broken; the old state stays in force:\n{}", e.getMessage());
        } catch (UncheckedIOException e) {
            problems = List.of(new Problem("files", 0, "cannot be read: " + e.getCause().getMessage()));
            LOG.warn("files cannot be read; the old state stays in force", e);
        } catch (RuntimeException e) { // a mistake of Linli's own: whoever edits the files still has to know that they do not count
            problems = List.of(new Problem("files", 0, "cannot be taken over: " + e.getClass().getSimpleName() + ", the log says more"));
            LOG.error("files have changed and cannot be taken over; the old state stays in force", e);
        }
    }
}
