package linli.outbox;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Sensitive;
import linli.text.Masking;

/// Stands at the door and lets nothing out to people who must not read it: neither what a message says it carries, nor what is found in it
/// of the people in its case. When in doubt, the message stays in.
public final class AudienceGuard {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private final Function<String, Optional<Audience>> targets;
    private final Secrets secrets;
    private final Supplier<PublicWords> publicWords;

    /// @param targets what a target id really is; empty for a person
    /// @param publicWords what gives nobody away
    public AudienceGuard(Function<String, Optional<Audience>> targets, Secrets secrets, Supplier<PublicWords> publicWords) {
        this.targets = targets;
        this.secrets = secrets;
        this.publicWords = publicWords;
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
        return message.caseNumber().isEmpty() ? Optional.empty() : givenAway(message, text).map(kind ->
                "it gives away a " + kind.code() + " of its case and goes to " + audience.code());
    }

    /// What an agreement says of the two who made it is theirs to read; a number in it is not.
    private Optional<Sensitive> givenAway(OutboundMessage message, String text) {
        boolean isAgreement = message.carries().contains(Sensitive.AGREEMENT);
        var words = publicWords.get();
        return secrets.keptFrom(message).stream()
                .filter(secret -> !isAgreement || secret.kind() == Sensitive.PHONE)
                .filter(secret -> secret.isIn(text, words))
                .map(CaseSecret::kind)
                .findFirst();
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
            case STAFF -> EnumSet.of(Sensitive.ROOM, Sensitive.PHONE, Sensitive.REPORTER, Sensitive.ENCLOSURE);
            case PERSON -> EnumSet.allOf(Sensitive.class);
            case PARTIES -> EnumSet.of(Sensitive.STATEMENT, Sensitive.AGREEMENT);
        };
    }

    private static boolean hasLongNumber(String text) {
        return !Masking.mask(text).equals(text);
    }
}
