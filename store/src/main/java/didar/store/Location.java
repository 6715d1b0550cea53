package didar.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where a record lies.
public sealed interface Location {

    /// A folder of this machine.
    record Folder(Path path) implements Location {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /// A database on a PostgreSQL server.
    ///
    /// @param jdbc address without user and password
    record Server(
            String jdbc, @Nullable String user, @Nullable String password) implements Location {

        /// Without the password, so that no message tells it.
        @Override
        public String toString() {
            return jdbc.substring("jdbc:".length());
        }
    }

    /// A location as written on a command line: a folder, or
    /// `postgresql://[user[:password]@]host[:port]/database[?parameters]`.
    ///
    /// @throws IllegalArgumentException where it is neither
    static Location of(String given) {
        boolean server = given.startsWith("postgresql://") || given.startsWith("postgres://");
        if (!server) {
            if (given.contains("://")) {
                throw new IllegalArgumentException("a record is a folder or postgresql://host/database, not " + given);
            }
            return new Folder(Path.of(given));
        }
        URI uri;
        try {
            uri = new URI(given);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no address of a database: " + e.getReason(), e);
        }
        if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
            throw new IllegalArgumentException(
                    "an address of a record names host and database: postgresql://host/database");
        }
        String user = null;
        String password = null;
        String info = uri.getRawUserInfo();
        if (info != null) {
            int colon = info.indexOf(':');
            user = decoded(colon < 0 ? info : info.substring(0, colon));
            password = colon < 0 ? null : decoded(info.substring(colon + 1));
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Server("jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query, user, password);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
