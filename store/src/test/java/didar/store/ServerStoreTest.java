package didar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import didar.store.Store.Access;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Against a real PostgreSQL that the test starts.
class ServerStoreTest extends StoreContract {

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

    @BeforeEach
    void makeDatabase() throws SQLException {
        databases++;
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database record" + databases);
        }
    }

    @Override
    Location location() {
        return Location.of("postgresql://postgres@localhost:" + postgres.getPort() + "/record" + databases);
    }

    @Override
    void sql(String text) throws SQLException {
        try (var connection =
                        postgres.getDatabase("postgres", "record" + databases).getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(text);
        }
    }

    @Test
    void a_database_that_is_not_there_is_told() {
        Location nowhere = Location.of("postgresql://postgres:geheim@localhost:" + postgres.getPort() + "/nowhere");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Store.open(nowhere, Access.WRITE))
                .withMessageContaining("no such database")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("geheim"));
    }

    @Test
    void a_server_that_does_not_answer_is_told() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Store.open(Location.of("postgresql://localhost:1/record"), Access.WRITE))
                .withMessageContaining("does not answer");
    }
}
