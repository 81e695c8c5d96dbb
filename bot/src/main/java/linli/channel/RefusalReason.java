package linli.channel;

/// Why a request is refused: a word for programs, and the HTTP status.
public enum RefusalReason {
    TOO_LARGE("too_large", 413),
    UNSUPPORTED_TYPE("unsupported_type", 415),
    UNAUTHORIZED("unauthorized", 401),
    FORBIDDEN("forbidden", 403),
    MALFORMED("malformed", 400),
    UNKNOWN_GROUP("unknown_group", 404),
    OVERLOADED("overloaded", 429),
    STORE_UNAVAILABLE("store_unavailable", 503),
    NOT_FOUND("not_found", 404),
    WRONG_METHOD("wrong_method", 405),
    TOO_SLOW("too_slow", 408),
    PATH_TOO_LONG("path_too_long", 414),
    HEADERS_TOO_LARGE("headers_too_large", 431),
    INTERNAL("internal", 500);

    private final String code;
    private final int status;

    RefusalReason(String code, int status) {
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    /// Whether the same request may well be taken in a few seconds.
    boolean isPassing() {
        return this == OVERLOADED || this == STORE_UNAVAILABLE;
    }
}
