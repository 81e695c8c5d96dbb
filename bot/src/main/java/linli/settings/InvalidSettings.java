package linli.settings;

/// Something in the environment that Linli cannot start with.
public final class InvalidSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidSettings(String message) {
        super(message);
    }
}
