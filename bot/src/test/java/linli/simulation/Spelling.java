package linli.simulation;

import java.util.random.RandomGenerator;

/// How somebody writes.
enum Spelling {
    PLAIN,
    /// With commas and a full stop.
    CAREFUL,
    /// Without looking twice.
    HASTY,
    /// As one speaks in Changsha.
    DIALECT,
    /// Spoken to the telephone, which writes what it hears.
    VOICE;

    private static final double SLIPS = 0.3;

    String write(String meant, Frames frames, RandomGenerator random) {
        return switch (this) {
            case PLAIN -> meant;
            case CAREFUL -> meant.replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "，") + (meant.length() > 8 ? "。" : "");
            case HASTY -> replaced(meant, "slips", frames, SLIPS, random);
            case DIALECT -> replaced(meant, "dialect", frames, 1, random);
            case VOICE -> meant.length() > 8 ? frames.any("fillers", random) + meant.replace(" ", "") : meant;
        };
    }

    private static String replaced(String meant, String pairs, Frames frames, double often, RandomGenerator random) {
        String typed = meant;
        for (String pair : frames.of(pairs)) {
            String[] both = pair.split("=");
            typed = random.nextDouble() < often ? typed.replace(both[0], both[1]) : typed;
        }
        return typed;
    }
}
