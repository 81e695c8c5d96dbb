package linli.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.text.PlainText;

/// Everything in `knowledge-base/`; immutable, replaced as a whole when the files change.
///
/// @param textbook what Linli learns from
/// @param regionNames provinces and cities as people call them, without 省 and 市
/// @param entryFiles which entry stands in which file, for the next time they are read
/// @param firstSteps in order: the first that fits holds
/// @param savedSet labelled messages that nothing is learned from: what is learned is judged by them
public record Knowledge(
        Textbook textbook,
        List<Example> savedSet,
        Map<String, Entry> entries,
        List<FirstSteps> firstSteps,
        List<SeverityRule> severityRules,
        Dialect dialect,
        List<AmountTable> tables,
        List<ServiceWindow> windows,
        List<String> regionNames,
        List<EntryFile> entryFiles) {
    private static final String ANY_OTHER = "other_emergency";
    private static final Pattern STREET = Pattern.compile("[东南西北中]?[路街巷]");

    public Knowledge {
        savedSet = List.copyOf(savedSet);
        firstSteps = List.copyOf(firstSteps);
        severityRules = List.copyOf(severityRules);
        tables = List.copyOf(tables);
        windows = List.copyOf(windows);
        regionNames = List.copyOf(regionNames);
        entryFiles = List.copyOf(entryFiles);
    }

    /// What to do first in an emergency of that category, or in any.
    ///
    /// @param report how it was reported
    public FirstSteps firstStepsIn(Optional<String> category, String report) {
        String plain = PlainText.of(report);
        return category.flatMap(of -> firstSteps(of, plain)).orElseGet(() -> firstSteps(ANY_OTHER, plain).orElseThrow());
    }

    private Optional<FirstSteps> firstSteps(String category, String plain) {
        return firstSteps.stream().filter(steps -> steps.category().equals(category) && steps.fits(plain)).findFirst();
    }

    /// The table of the amounts that an entry is asked for.
    public Optional<AmountTable> table(String entry) {
        return tables.stream().filter(table -> table.entry().equals(entry)).findFirst();
    }

    /// Everything on which some amount hangs.
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        tables.forEach(table -> facts.addAll(table.facts()));
        return facts;
    }

    /// The window that an entry is about.
    public Optional<ServiceWindow> window(String entry) {
        return windows.stream().filter(window -> window.entry().equals(entry)).findFirst();
    }

    /// Whether a text names a province or city that the community does not lie in, and none that it does: 湘潭人，长沙户口 asks for 长沙.
    ///
    /// @param regions what it lies in
    public boolean namesAnotherRegion(String plain, List<String> regions) {
        var named = regionNames.stream().filter(name -> isNamed(name, plain)).toList();
        return !named.isEmpty() && named.stream().noneMatch(name -> regions.stream().anyMatch(region -> region.startsWith(name)));
    }

    /// 中山路 is no 中山.
    private static boolean isNamed(String region, String plain) {
        int end = plain.indexOf(region) + region.length();
        return plain.contains(region) && !STREET.matcher(plain).region(end, plain.length()).lookingAt();
    }

    /// The same with entries that staff have written while Linli runs; an entry of the files keeps its id.
    public Knowledge and(List<Entry> written) {
        var all = new LinkedHashMap<>(entries);
        written.forEach(entry -> all.putIfAbsent(entry.id(), entry));
        return new Knowledge(textbook, savedSet, all, firstSteps, severityRules, dialect, tables, windows, regionNames, entryFiles);
    }

    public List<Example> examples() {
        return textbook.examples();
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }
}
