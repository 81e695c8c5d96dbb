package linli.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Sentence frames by heading, from files such as `matters.txt`, and what may stand in their slots.
record Frames(Map<String, List<String>> sections, Map<String, List<String>> slots) {
    /// Not a sticker such as [玫瑰].
    private static final Pattern HEADING = Pattern.compile("\\[[a-z_ ]+]");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    static Frames shipped() {
        var sections = new LinkedHashMap<String, List<String>>();
        for (String file : List.of("matters.txt", "chatter.txt", "talk.txt", "spelling.txt")) {
            sections.putAll(sections(lines(file)));
        }
        var slots = new LinkedHashMap<String, List<String>>();
        lines("slots.txt").forEach(line -> slots.put(
                line.substring(0, line.indexOf(':')), List.of(line.substring(line.indexOf(':') + 1).strip().split(" \\| "))));
        return new Frames(sections, slots);
    }

    /// The lines of a file that are neither empty nor a comment.
    static List<String> lines(String file) {
        try (var in = Optional.ofNullable(Frames.class.getResourceAsStream("/simulation/" + file)).orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> sections(List<String> lines) {
        var sections = new LinkedHashMap<String, List<String>>();
        List<String> section = new ArrayList<>();
        for (String line : lines) {
            if (HEADING.matcher(line).matches()) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                section.add(line);
            }
        }
        return sections;
    }

    List<String> of(String section) {
        return Optional.ofNullable(sections.get(section)).orElseThrow(() -> new IllegalArgumentException("no frames " + section));
    }

    String any(String section, RandomGenerator random) {
        return pick(of(section), random);
    }

    /// A sentence: slots that are given are filled so, the others by chance.
    String say(String section, Map<String, String> given, RandomGenerator random) {
        return SLOT.matcher(any(section, random)).replaceAll(slot -> Optional.ofNullable(given.get(slot.group(1)))
                .orElseGet(() -> pick(slots.get(slot.group(1)), random)));
    }

    static <T> T pick(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
