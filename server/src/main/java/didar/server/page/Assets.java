package didar.server.page;

import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Etag;
import didar.server.http.Problem;
import didar.server.http.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What pages load: style, scripts, fonts, outlines. All of it is in memory, and nothing else is at their addresses.
/// Those
/// have a mark of the whole in them, so that browsers keep what they have until a byte of it changes.
public final class Assets {

    /// @param resource from this class, or from the root of the class path
    private record File(String name, String resource, String mediaType) {}

    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private static final List<File> FILES = List.of(
            new File("didar.css", "asset/didar.css", "text/css; charset=utf-8"),
            new File("didar.js", "asset/didar.js", SCRIPT),
            new File("import.js", "asset/import.js", SCRIPT),
            new File("icon.svg", "asset/icon.svg", "image/svg+xml"),
            font("vazirmatn-arabic.woff2"),
            font("vazirmatn-latin.woff2"),
            font("vazirmatn-latin-ext.woff2"),
            new File("timeline.js", "asset/timeline.js", SCRIPT),
            new File("network.js", "asset/network.js", SCRIPT),
            new File("map.js", "asset/map.js", SCRIPT),
            new File("slider.js", "asset/slider.js", SCRIPT),
            new File("world.json", "asset/world.json", "application/json"),
            new File("d3.js", "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js", SCRIPT));

    private final Map<String, Answer> answers = new HashMap<>();
    private final String mark;

    @SuppressWarnings("ArrayRecordComponent") // read once, here
    private record Read(File file, byte[] bytes) {}

    Assets() {
        List<Read> read =
                FILES.stream().map(file -> new Read(file, bytes(file))).toList();
        this.mark = Etag.of(read.stream().map(one -> Arrays.hashCode(one.bytes)).toArray())
                .value()
                .substring(0, 12);
        for (Read one : read) {
            answers.put(
                    one.file.name,
                    new Answer.Whole(
                            Status.OK,
                            Map.of(
                                    "Content-Type",
                                    one.file.mediaType,
                                    "Cache-Control",
                                    "public, max-age=31536000, immutable"),
                            one.bytes));
        }
    }

    /// Where a file is found.
    ///
    /// @throws IllegalArgumentException where there is none of this name
    public String address(String name) {
        if (!answers.containsKey(name)) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return "/assets/" + mark + "/" + name;
    }

    Answer answer(Asked asked) {
        Answer answer = answers.get(asked.inPath("name"));
        // Addresses of other versions are not kept: their pages are to be loaded anew.
        if (answer == null || !asked.inPath("mark").equals(mark)) {
            throw new Problem(Status.NOT_FOUND, "there is no such file").refused();
        }
        return answer;
    }

    private static File font(String name) {
        return new File(name, "asset/" + name, "font/woff2");
    }

    private static byte[] bytes(File file) {
        try (InputStream in = Assets.class.getResourceAsStream(file.resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file.resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file.resource, e);
        }
    }
}
