package linli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nobody else on the machine reads what residents wrote.
class OwnersAloneTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsMadeIsForTheOwnerAlone() throws IOException {
        var made = folder.resolve("srv").resolve("data");
        OwnersAlone.makeFolder(made);
        OwnersAlone.makeFile(made.resolve("linli.db"));

        assertThat(rightsOf(made)).isEqualTo("rwx------");
        assertThat(rightsOf(made.resolve("linli.db"))).isEqualTo("rw-------");
    }

    @Test
    void whatIsThereKeepsItsRightsAndWhatItHolds() throws IOException {
        var file = Files.writeString(folder.resolve("linli.db"), "kept");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        OwnersAlone.makeFolder(folder);
        OwnersAlone.makeFile(file);

        assertThat(rightsOf(folder)).isEqualTo("rwxr-x---");
        assertThat(rightsOf(file)).isEqualTo("rw-r-----");
        assertThat(file).hasContent("kept");
    }

    @Test
    void aFileSystemThatKnowsNoRightsWillDo() throws IOException {
        try (var noRights = FileSystems.newFileSystem(folder.resolve("some.zip"), Map.of("create", "true"))) {
            var made = noRights.getPath("/data");
            OwnersAlone.makeFolder(made);
            OwnersAlone.makeFile(made.resolve("linli.db"));

            assertThat(Files.isRegularFile(made.resolve("linli.db"))).isTrue();
        }
    }

    private static String rightsOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
