package linli.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite itself, as the driver brings it for this machine. Left alone, the driver unpacks it at each start and compares it byte by
/// byte with what it holds, which is a tenth of the start.
public final class SqliteLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteLibrary.class);

    private SqliteLibrary() {}

    /// Unpacks it once into that folder, from where the driver then takes it; where that cannot be, the driver unpacks its own as ever.
    public static void keepIn(Path folder) {
        String name = LibraryLoaderUtil.getNativeLibName();
        // the driver's own name of the machine would be the better one, but it runs a program to find it
        String machine = System.getProperty("os.name") + "-" + System.getProperty("os.arch");
        Path library = folder.resolve(SQLiteJDBCLoader.getVersion()).resolve(machine.replace(' ', '-')).resolve(name);
        try {
            if (Files.exists(library) || unpack(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name, library)) {
                System.setProperty("org.sqlite.lib.path", library.toAbsolutePath().getParent().toString());
            }
        } catch (IOException e) {
            LOG.warn("SQLite cannot be kept in {} and is unpacked at each start", folder, e);
        }
    }

    /// @return whether the driver brings one for this machine
    private static boolean unpack(String resource, Path library) throws IOException {
        try (var brought = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (brought == null) {
                return false;
            }
            Files.createDirectories(library.getParent());
            Path aside = library.resolveSibling("aside-" + UUID.randomUUID());
            Files.copy(brought, aside);
            Files.move(aside, library, StandardCopyOption.ATOMIC_MOVE);
            return true;
        }
    }
}
