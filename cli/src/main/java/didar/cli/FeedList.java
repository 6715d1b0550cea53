package didar.cli;

import didar.archive.web.WebAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Addresses of feeds as given on a command line: themselves, or files that list them.
final class FeedList {

    private FeedList() {}

    /// @throws IllegalArgumentException where one is no address
    /// @throws IOException where a list cannot be read
    static List<URI> of(List<String> given, InputStream standardInput) throws IOException {
        List<URI> feeds = new ArrayList<>();
        for (String one : given) {
            if (isAddress(one)) {
                feeds.add(address(one, one));
            } else if (one.equals("-")) {
                addAll(one, standardInput, feeds);
            } else {
                try (InputStream in = Files.newInputStream(Path.of(one))) {
                    addAll(one, in, feeds);
                }
            }
        }
        return feeds;
    }

    private static boolean isAddress(String given) {
        return given.startsWith("http://") || given.startsWith("https://");
    }

    /// One address a line; blank lines and those that start with `#` are passed over.
    private static void addAll(String file, InputStream list, List<URI> feeds) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String bare = line.strip();
            if (!bare.isEmpty() && !bare.startsWith("#")) {
                feeds.add(address(bare, file + ", line " + number + ": " + bare));
            }
        }
    }

    private static URI address(String given, String place) {
        URI address = isAddress(given) ? WebAddress.of(given) : null;
        if (address == null) {
            throw new IllegalArgumentException(place + ": this is no address that starts with http:// or https://");
        }
        return address;
    }
}
