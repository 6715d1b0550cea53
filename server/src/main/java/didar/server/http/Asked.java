package didar.server.http;

import didar.server.admission.Visitor;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A request.
///
/// @param visitor who asks
/// @param path from the root, as written, without its parameters
/// @param inPath what stands in the places of the path, decoded
/// @param header the value of one, by its name in any case; `null` where it was not sent
/// @param body read once
public record Asked(
        Visitor visitor,
        String method,
        String path,
        String query,
        Map<String, String> inPath,
        Parameters parameters,
        Function<String, @Nullable String> header,
        Supplier<InputStream> body) {

    public @Nullable String header(String name) {
        return header.apply(name);
    }

    /// What stands in a place of the path that the route has.
    public String inPath(String place) {
        String value = inPath.get(place);
        if (value == null) {
            throw new IllegalStateException("no {" + place + "} in the path of " + path);
        }
        return value;
    }
}
