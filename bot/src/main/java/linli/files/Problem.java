package linli.files;

/// One mistake in a file that a clerk can go and mend.
///
/// @param file the file as the clerk knows it, such as `config/people.yaml`
/// @param line counted from 1; 0 when the whole file is meant
/// @param text what is wrong, in words
public record Problem(String file, int line, String text) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + text;
    }
}
