package linli.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// What residents wrote is kept where nobody else on the machine can look: new folders and files are for the owner of the process alone, as
/// far as the file system knows of rights. What is there already keeps the rights that somebody gave it.
public final class OwnersAlone {
    private OwnersAlone() {}

    /// Makes the folder, and those above it, if they are not there yet.
    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, rights(folder, "rwx------"));
    }

    /// Makes the file, empty, if it is not there yet.
    public static void makeFile(Path file) throws IOException {
        try {
            Files.createFile(file, rights(file, "rw-------"));
        } catch (FileAlreadyExistsException _) {
            // somebody has made it, perhaps just now
        }
    }

    private static FileAttribute<?>[] rights(Path of, String rights) {
        return of.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
