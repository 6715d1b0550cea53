package didar.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// Against a real PostgreSQL that the test starts.
class ServerAccountsTest extends AccountsContract {

    private static EmbeddedPostgres postgres;
    private static int databases;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Override
    @BeforeEach
    void makeRecord() throws StoreException {
        databases++;
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database record" + databases);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        super.makeRecord();
    }

    @Override
    Location location() {
        return Location.of("postgresql://postgres@localhost:" + postgres.getPort() + "/record" + databases);
    }

    @Override
    void sql(String statement) throws SQLException {
        try (var connection =
                        postgres.getDatabase("postgres", "record" + databases).getConnection();
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}
