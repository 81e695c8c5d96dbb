package linli.outbox;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Sensitive;
import linli.text.Masking;

/// Stands at the door and lets nothing out to people who must not read it. When in doubt, the message stays in.
public final class AudienceGuard {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private final Function<String, Optional<Audience>> targets;

    /// @param targets what a target id really is; empty for a person
    public AudienceGuard(Function<String, Optional<Audience>> targets) {
        this.targets = targets;
    }

    /// Why the message must not be sent, in words without any of its text; empty when it may be.
    public Optional<String> objection(OutboundMessage message) {
        try {
            return findObjection(message);
        } catch (RuntimeException e) {
            return Optional.of("it could not be checked: " + e.getClass().getSimpleName());
        }
    }

    private Optional<String> findObjection(OutboundMessage message) {
        if (message.to().isBlank()) {
            return Optional.of("it has no target");
        }
        String text = INVISIBLE.matcher(Normalizer.normalize(message.text(), Normalizer.Form.NFKC)).replaceAll("");
        if (text.isBlank()) {
            return Optional.of("it has no text");
        }
        Audience audience = message.audience();
        Audience target = targets.apply(message.to()).orElse(Audience.PERSON);
        if (!isMeantFor(target, audience)) {
            return Optional.of("it is written for " + audience.code() + " and the target is " + target.code());
        }
        var forbidden = new TreeSet<>(message.carries());
        forbidden.removeAll(readableBy(audience));
        if (!forbidden.isEmpty()) {
            String matters = forbidden.stream().map(Sensitive::code).collect(Collectors.joining(", "));
            return Optional.of("it carries " + matters + " and goes to " + audience.code());
        }
        if (!readableBy(audience).contains(Sensitive.PHONE) && hasLongNumber(text)) {
            return Optional.of("it has an unmasked number and goes to " + audience.code());
        }
        return Optional.empty();
    }

    private static boolean isMeantFor(Audience target, Audience declared) {
        return switch (target) {
            case GROUP, STAFF -> declared == target;
            case PERSON, PARTIES -> declared == Audience.PERSON || declared == Audience.PARTIES;
        };
    }

    private static Set<Sensitive> readableBy(Audience audience) {
        return switch (audience) {
            case GROUP -> EnumSet.noneOf(Sensitive.class);
            case STAFF -> EnumSet.of(Sensitive.ROOM, Sensitive.PHONE, Sensitive.REPORTER);
            case PERSON -> EnumSet.allOf(Sensitive.class);
            case PARTIES -> EnumSet.of(Sensitive.STATEMENT);
        };
    }

    private static boolean hasLongNumber(String text) {
        return !Masking.mask(text).equals(text);
    }
}
