package didar.export.coded;

import didar.text.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The types and modes of PLOVER, by `plover.tsv`. Names of modes repeat across types: a mode means nothing without its
/// type.
final class Plover {

    static final String CODEBOOK = "PLOVER 2.0 draft";

    private record Type(@Nullable Integer quad, Set<String> modes) {}

    /// @param mode `null` where the type has none, or none is told
    record Code(String type, @Nullable String mode) {}

    private final Map<String, Type> types = new HashMap<>();

    private Plover() {}

    static Plover read() {
        var plover = new Plover();
        for (Table.Row row : Table.read(Plover.class, "plover.tsv", 3)) {
            Integer quad = row.cell(1).isEmpty() ? null : Integer.valueOf(row.cell(1));
            plover.types.put(row.cell(0), new Type(quad, Set.copyOf(row.words(2))));
        }
        return plover;
    }

    /// @param code `TYPE` or `TYPE/mode`
    /// @throws IllegalArgumentException where the codebook has no such code
    Code code(String code) {
        int slash = code.indexOf('/');
        String type = slash < 0 ? code : code.substring(0, slash);
        String mode = slash < 0 ? null : code.substring(slash + 1);
        Type known = types.get(type);
        if (known == null || mode != null && !known.modes.contains(mode)) {
            throw new IllegalArgumentException(code + " is no code of " + CODEBOOK);
        }
        return new Code(type, mode);
    }

    /// 1 to 4; `null` where the manual contradicts itself.
    @Nullable
    Integer quad(Code code) {
        return Objects.requireNonNull(types.get(code.type)).quad;
    }
}
