package linli.files;

/// A file as it was read: its name within its folder, prefixed by the folder's, and its text.
public record SourceFile(String name, String text) {}
