package didar.server.admission;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The names under which a server answers. A page elsewhere that leads its own name here («DNS rebinding») sends that
/// name
/// as `Host`, and is known by it.
public record Names(Set<String> names) {

    /// Those that nobody but this machine can have.
    public static final Names OF_THIS_MACHINE = new Names(Set.of("localhost", "127.0.0.1", "[::1]"));

    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");

    public Names {
        names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    public Names and(Collection<String> others) {
        return new Names(Stream.concat(names.stream(), others.stream()).collect(Collectors.toSet()));
    }

    public boolean has(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }

    /// @param host a header `Host`: a name, or a name and a port
    public boolean answersTo(@Nullable String host) {
        return host != null && has(PORT.matcher(host).replaceFirst(""));
    }
}
