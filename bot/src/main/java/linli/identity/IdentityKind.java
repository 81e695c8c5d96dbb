package linli.identity;

import java.util.Locale;

/// Who is known by an id: a group or a person.
public enum IdentityKind {
    GROUP,
    PERSON;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static IdentityKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
