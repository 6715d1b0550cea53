package didar.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderAccountsTest extends AccountsContract {

    @TempDir
    Path folder;

    @Override
    Location location() {
        return new Location.Folder(folder.resolve("پرونده"));
    }

    @Override
    void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("پرونده/record.sqlite"));
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    @Test
    void a_record_is_not_made_by_its_users() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Accounts.open(new Location.Folder(folder.resolve("nowhere"))))
                .withMessageContaining("there is no record here");
    }
}
