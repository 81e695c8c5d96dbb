package linli.understand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.community.Community;
import linli.knowledge.Entry;
import linli.knowledge.Knowledge;
import linli.text.PlainText;

/// What staff have answered while Linli runs, found beside the entries of the files. Where an entry of the files that holds answers a
/// question as surely, it goes first. Immutable and thread-safe.
final class WrittenEntries {
    private final List<Entry> written;
    private final Function<String, Optional<EntryMatch>> finding;
    private final Knowledge files;
    private final Community community;

    /// @param files the knowledge of the files alone
    WrittenEntries(List<Entry> written, Knowledge files, Community community, FittedModels models) {
        this.written = List.copyOf(written);
        this.finding = written.isEmpty() ? _ -> Optional.empty() : models.beside(written);
        this.files = files;
        this.community = community;
    }

    /// The better of what was found in the files and what staff have written.
    ///
    /// @param plain a text as [PlainText] leaves it
    Optional<EntryMatch> orBetter(Optional<EntryMatch> ofFiles, String plain, Instant at) {
        if (written.isEmpty()) {
            return ofFiles;
        }
        var ofStaff = finding.apply(plain);
        double known = ofFiles.filter(match -> holds(match, at)).map(EntryMatch::probability).orElse(0.0);
        return ofStaff.filter(match -> match.probability() > known).or(() -> ofFiles);
    }

    /// Where the files answer what staff have answered too, the entry of the files.
    ///
    /// @param sureness from how sure on an entry answers
    List<Overlap> overlaps(double sureness, Instant at, FittedModels models) {
        var overlaps = new ArrayList<Overlap>();
        for (Entry entry : written) {
            entry.asks().stream()
                    .flatMap(ask -> models.entry(PlainText.of(ask)).stream())
                    .filter(match -> match.probability() >= sureness && holds(match, at))
                    .findFirst()
                    .ifPresent(match -> overlaps.add(new Overlap(entry, match)));
        }
        return overlaps;
    }

    private boolean holds(EntryMatch match, Instant at) {
        var day = LocalDate.ofInstant(at, community.zone());
        return files.entry(match.entry())
                .filter(entry -> community.isWithin(entry.region()) && entry.isInForceOn(day))
                .isPresent();
    }
}
