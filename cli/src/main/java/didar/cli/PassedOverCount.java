package didar.cli;

import didar.archive.PassedOver;
import didar.archive.PassedOver.Reason;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How much was passed over for which reason.
final class PassedOverCount {

    private final Map<Reason, Long> counts = new EnumMap<>(Reason.class);

    void add(PassedOver what) {
        counts.merge(what.reason(), 1L, Long::sum);
    }

    boolean isNone() {
        return counts.isEmpty();
    }

    /// `passed over: 12 in other languages, 3 of other media types`
    @Override
    public String toString() {
        return Arrays.stream(Reason.values())
                .filter(counts::containsKey)
                .map(reason -> String.format(Locale.ROOT, "%,d %s", counts.get(reason), words(reason)))
                .collect(Collectors.joining(", ", "passed over: ", ""));
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case LANGUAGE -> "in other languages";
            case BOOKKEEPING -> "that tell of the web archive itself";
            case REVISIT -> "fetched again without a change";
            case STATUS -> "answered without a page";
            case MEDIA_TYPE -> "of other media types";
        };
    }
}
