package linli.identity;

import java.util.Locale;

/// Who is known by an id: a group or a person.
public enum Party {
    GROUP,
    PERSON;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Party of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
