package linli.command;

/// Data handed to a command that cannot be used: file, line and reason.
final class BadInput extends Exception {
    private static final long serialVersionUID = 1L;

    BadInput(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
