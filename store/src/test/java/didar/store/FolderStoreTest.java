package didar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import didar.store.Store.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends StoreContract {

    @TempDir
    Path folder;

    @Override
    Location location() {
        return new Location.Folder(folder.resolve("پرونده"));
    }

    @Test
    void a_record_of_a_newer_program_is_told_and_left_alone() throws StoreException, SQLException {
        Store.open(location(), Access.WRITE).close();
        sql("update flyway_schema_history set version = '999'");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Store.open(location(), Access.WRITE))
                .withMessageContaining("newer Didar");
    }

    @Test
    void a_record_of_before_ties_gets_their_tables_and_keeps_its_articles() throws Exception {
        Files.createDirectories(folder.resolve("پرونده"));
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + folder.resolve("پرونده/record.sqlite"), null, null)
                .locations("classpath:didar/store/sqlite")
                .target("1")
                .load()
                .migrate();
        sql("insert into article (no, source, version, fingerprint, id, language, dossier, crc)"
                + " values (1, 'a', 1, 'f', 'i', 'fa', x'', 0)");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Store.open(location(), Access.READ))
                .withMessageContaining("'didar add' brings it up to date");

        try (Store store = Store.open(location(), Access.WRITE)) {
            assertThat(store.articles()).isEqualTo(1);
            assertThat(store.tied().last()).isZero();
        }
    }

    @Test
    void a_byte_that_the_disk_changed_is_told_with_the_article() throws StoreException, SQLException {
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> writing.add(Entry.of(Dossiers.of("a", "متن"))));
        }
        sql("update article set crc = crc + 1");

        try (Store store = Store.open(location(), Access.READ)) {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> store.dossiers(_ -> {}))
                    .withMessageContaining("damaged at a, version 1");
        }
    }

    @Test
    void a_file_that_is_no_record_is_told() throws IOException {
        Files.createDirectories(folder.resolve("پرونده"));
        Files.writeString(folder.resolve("پرونده/record.sqlite"), "چیز دیگری ".repeat(1000));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Store.open(location(), Access.WRITE))
                .withMessageContaining("damaged");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Store.open(new Location.Folder(file.resolve("record")), Access.WRITE))
                .withMessageContaining("cannot be made");
    }

    @Override
    void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("پرونده/record.sqlite"));
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}
