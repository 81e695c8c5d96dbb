package linli.flow;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A house for each test, of whose files somebody changes some while it runs.
abstract class ChangingHouseTest {
    @TempDir
    private Path folder;

    ChangingFiles files;
    House house;

    @BeforeEach
    void open() {
        files = new ChangingFiles(folder);
        house = new House(folder, files);
    }

    @AfterEach
    void close() {
        house.close();
    }
}
