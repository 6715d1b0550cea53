package didar.archive.page;

import didar.text.Table;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The outlets and agencies that are known by name or by the address of their site.
final class Outlets {

    enum Kind {
        AGENCY,
        NEWSPAPER,
        MAGAZINE,
        /// A paper or magazine in another language: it is quoted, and no article of ours is its own.
        FOREIGN,
        BROADCASTER,
        SITE,
        OFFICE;

        /// Whether an article that names it was most likely printed by somebody else.
        boolean isMostlyQuoted() {
            return this == AGENCY || this == FOREIGN;
        }
    }

    /// @param persian its usual name in Persian
    /// @param arabic its usual name in Arabic
    /// @param country ISO 3166-1 alpha-3
    /// @param owner state, public, party, company and so on, and after a colon which; `null` where not known
    /// @param host of its home page; `null` where none is sure
    /// @param zone `null` where the country has several
    record Outlet(
            String persian,
            String arabic,
            String latin,
            Kind kind,
            String country,
            @Nullable String owner,
            @Nullable String host,
            @Nullable ZoneId zone) {}

    private static final String NO_HOST = "-";

    private static final PhraseTrie<Outlet> NAMES = new PhraseTrie<>();
    private static final Map<String, Outlet> HOSTS = new HashMap<>();

    static {
        Map<String, ZoneId> zones = new HashMap<>();
        for (var row : Table.read(Outlets.class, "zones.tsv", 2)) {
            zones.put(row.cell(0), ZoneId.of(row.cell(1)));
        }
        for (var row : Table.read(Outlets.class, "outlets.tsv", 9)) {
            Outlet outlet = new Outlet(
                    row.cell(0),
                    row.cell(1),
                    row.cell(2),
                    Kind.valueOf(row.cell(3).toUpperCase(Locale.ROOT)),
                    row.cell(4),
                    row.cell(5).isEmpty() ? null : row.cell(5),
                    row.cell(6).equals(NO_HOST) ? null : row.cell(6),
                    zones.get(row.cell(4)));
            NAMES.add(outlet.persian(), outlet);
            NAMES.add(outlet.arabic(), outlet);
            NAMES.add(outlet.latin(), outlet);
            for (String variant : row.cell(7).split(";", -1)) {
                if (variant.contains(".") && variant.chars().allMatch(c -> c < 128)) {
                    HOSTS.put(variant, outlet);
                } else if (!variant.isBlank()) {
                    NAMES.add(variant, outlet);
                }
            }
            if (outlet.host() != null) {
                HOSTS.put(outlet.host(), outlet);
            }
        }
    }

    private Outlets() {}

    /// The longest outlet name that starts at `from`.
    static PhraseTrie.@Nullable Hit<Outlet> at(Skeleton text, int from) {
        return NAMES.longest(text, from);
    }

    static @Nullable Outlet named(String name) {
        return NAMES.exactly(Skeleton.of(name));
    }

    /// The outlet whose host is called so before the first dot, `aawsat` of `aawsat.com`; `null` where several are.
    static @Nullable Outlet ofSite(String name) {
        String opening = name.toLowerCase(Locale.ROOT) + ".";
        Outlet found = null;
        for (Map.Entry<String, Outlet> host : HOSTS.entrySet()) {
            if (host.getKey().startsWith(opening)) {
                if (found != null && !found.equals(host.getValue())) {
                    return null;
                }
                found = host.getValue();
            }
        }
        return found;
    }

    /// The outlet that an address belongs to: its host, or a domain above it.
    static @Nullable Outlet ofAddress(String url) {
        int scheme = url.indexOf("://");
        if (scheme < 0) {
            return null;
        }
        int end = scheme + 3;
        while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(scheme + 3, end).toLowerCase(Locale.ROOT);
        while (!host.isEmpty()) {
            Outlet outlet = HOSTS.get(host);
            if (outlet != null) {
                return outlet;
            }
            int dot = host.indexOf('.');
            host = dot < 0 ? "" : host.substring(dot + 1);
        }
        return null;
    }
}
