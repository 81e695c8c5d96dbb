package linli.text;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds the characters of which one stands in whatever a pattern matches: of what follows one after the other the fewest, of what may stand for each other
/// those of all. What it does not know it takes for something that may be anything.
final class Signs {
    /// So many characters stand in nearly every line of talk.
    private static final int MOST = 40;

    private final String pattern;
    private int at;

    private Signs(String pattern) {
        this.pattern = pattern;
    }

    /// Empty where there are none, or too many to tell anything.
    static String of(String pattern) {
        if (pattern.contains("(?i") || pattern.contains("\\Q") || pattern.contains("&&")) {
            return "";
        }
        var found = new Signs(pattern).alternatives().orElse(Set.of());
        return found.size() > MOST ? "" : found.stream().map(String::valueOf).reduce("", String::concat);
    }

    /// Up to the end or a closing bracket.
    private Optional<Set<Character>> alternatives() {
        var all = sequence();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all = both(all, sequence());
        }
        return all;
    }

    private static Optional<Set<Character>> both(Optional<Set<Character>> one, Optional<Set<Character>> other) {
        return one.flatMap(these -> other.map(those -> {
            var all = new TreeSet<>(these);
            all.addAll(those);
            return all;
        }));
    }

    private Optional<Set<Character>> sequence() {
        var fewest = Optional.<Set<Character>>empty();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            var part = part();
            boolean isNeeded = !isOptional();
            if (isNeeded && part.isPresent() && (fewest.isEmpty() || part.get().size() < fewest.get().size())) {
                fewest = part;
            }
        }
        return fewest;
    }

    private Optional<Set<Character>> part() {
        char next = pattern.charAt(at++);
        return switch (next) {
            case '(' -> group();
            case '[' -> oneOf();
            case '\\' -> escaped();
            case '.', '^', '$' -> Optional.empty();
            default -> Optional.of(Set.of(next));
        };
    }

    private Optional<Set<Character>> group() {
        boolean isLook = pattern.startsWith("?=", at) || pattern.startsWith("?!", at) || pattern.startsWith("?<=", at) || pattern.startsWith("?<!", at);
        if (pattern.startsWith("?<", at) && !isLook) {
            at = pattern.indexOf('>', at) + 1;
        } else if (pattern.startsWith("?", at)) {
            at = at + (pattern.startsWith("?<", at) ? 3 : 2);
        }
        var inside = alternatives();
        at++; // the bracket that closes it
        return isLook ? Optional.empty() : inside;
    }

    /// A class of single characters; where it names a range, or what it is not, that may be anything.
    private Optional<Set<Character>> oneOf() {
        var these = new TreeSet<Character>();
        boolean isPlain = pattern.charAt(at) != '^';
        for (int depth = 1; depth > 0; at++) {
            char next = pattern.charAt(at);
            if (next == '\\') {
                at++;
                isPlain = false;
            } else if (next == '[') {
                depth++;
                isPlain = false;
            } else if (next == ']') {
                depth--;
            } else if (next == '-') {
                isPlain = false;
            } else {
                these.add(next);
            }
        }
        return isPlain ? Optional.of(these) : Optional.empty();
    }

    private Optional<Set<Character>> escaped() {
        char next = pattern.charAt(at++);
        if (next == 'u') {
            char named = (char) Integer.parseInt(pattern.substring(at, at + 4), 16);
            at += 4;
            return Optional.of(Set.of(named));
        }
        if ((next == 'p' || next == 'P' || next == 'k') && (pattern.startsWith("{", at) || pattern.startsWith("<", at))) {
            at = pattern.indexOf(next == 'k' ? '>' : '}', at) + 1;
            return Optional.empty();
        }
        return Character.isLetterOrDigit(next) ? Optional.empty() : Optional.of(Set.of(next));
    }

    /// Reads how often the part before may come, and whether it may be missing.
    private boolean isOptional() {
        if (at == pattern.length()) {
            return false;
        }
        boolean isOptional = switch (pattern.charAt(at)) {
            case '?', '*' -> {
                at++;
                yield true;
            }
            case '+' -> {
                at++;
                yield false;
            }
            case '{' -> {
                boolean isFromNone = pattern.charAt(at + 1) == '0';
                at = pattern.indexOf('}', at) + 1;
                yield isFromNone;
            }
            default -> false;
        };
        while (at < pattern.length() && isOfHowOften()) {
            at++; // as few or as many as may be
        }
        return isOptional;
    }

    private boolean isOfHowOften() {
        char before = pattern.charAt(at - 1);
        return (pattern.charAt(at) == '?' || pattern.charAt(at) == '+') && (before == '?' || before == '*' || before == '+' || before == '}');
    }
}
