package linli.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import linli.files.Packing;
import linli.files.Unpacking;

/// Entries as they are kept for the next start, for reading them from their files takes most of a second.
public final class EntryPacking {
    private static final String ABSENT = "";

    private EntryPacking() {}

    public static void write(Packing out, List<EntryFile> files) {
        out.texts(files.stream().map(EntryFile::name).toList());
        out.texts(files.stream().map(EntryFile::mark).toList());
        out.numbers(files.stream().mapToInt(file -> file.entries().size()).toArray());
        var texts = new ArrayList<String>();
        var lengths = new ArrayList<Integer>();
        files.stream().flatMap(file -> file.entries().stream()).forEach(entry -> write(entry, texts, lengths));
        out.texts(texts);
        out.numbers(lengths.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void write(Entry entry, List<String> texts, List<Integer> lengths) {
        texts.addAll(List.of(
                entry.id(), entry.title(), entry.inShort(), entry.inFull(), entry.forElders(), entry.region(), entry.audience(),
                entry.validFrom().toString(), text(entry.validUntil()), entry.owner(), text(entry.where()), text(entry.behalf()),
                Boolean.toString(entry.isExample())));
        var source = entry.source();
        texts.addAll(List.of(
                source.issuer(), source.document(), text(source.article()), text(source.number()), text(source.date()), text(source.link())));
        for (var list : List.of(entry.asks(), entry.bring(), entry.related())) {
            texts.addAll(list);
            lengths.add(list.size());
        }
    }

    public static List<EntryFile> read(Unpacking in) {
        var names = in.texts();
        var marks = in.texts();
        int[] sizes = in.ints();
        var texts = in.texts().iterator();
        var lengths = Arrays.stream(in.ints()).iterator();
        var files = new ArrayList<EntryFile>();
        for (int file = 0; file < sizes.length; file++) {
            var entries = new ArrayList<Entry>();
            for (int i = 0; i < sizes[file]; i++) {
                entries.add(read(texts, lengths));
            }
            files.add(new EntryFile(names.get(file), marks.get(file), entries));
        }
        return files;
    }

    private static Entry read(Iterator<String> texts, Iterator<Integer> lengths) {
        var id = texts.next();
        var title = texts.next();
        var inShort = texts.next();
        var inFull = texts.next();
        var forElders = texts.next();
        var region = texts.next();
        var audience = texts.next();
        var validFrom = LocalDate.parse(texts.next());
        var validUntil = known(texts.next()).map(LocalDate::parse);
        var owner = texts.next();
        var where = known(texts.next());
        var behalf = known(texts.next());
        boolean isExample = Boolean.parseBoolean(texts.next());
        var source = new Source(
                texts.next(), texts.next(), known(texts.next()), known(texts.next()), known(texts.next()).map(LocalDate::parse),
                known(texts.next()));
        var asks = list(texts, lengths.next());
        var bring = list(texts, lengths.next());
        var related = list(texts, lengths.next());
        return new Entry(
                id, title, asks, inShort, inFull, forElders, region, audience, validFrom, validUntil, source, owner, bring, where, behalf,
                related, isExample);
    }

    private static List<String> list(Iterator<String> texts, int length) {
        var list = new ArrayList<String>(length);
        for (int i = 0; i < length; i++) {
            list.add(texts.next());
        }
        return list;
    }

    private static String text(Optional<?> known) {
        return known.map(Object::toString).orElse(ABSENT);
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(t -> !t.equals(ABSENT));
    }
}
