package didar.server.page;

import com.ibm.icu.text.NumberFormat;
import didar.server.admission.Visitor;
import didar.server.http.Asked;
import didar.store.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// What all of a page is made with, whatever it shows: how it looks, in whose words, at which address.
///
/// @param section which entry of the menu it belongs to
/// @param address from the root, with what stands behind the `?`
/// @param visitor who sees it
/// @param sample whether the record is the sample
public record Frame(
        Section section,
        String address,
        Look look,
        Words words,
        Dates dates,
        Naming naming,
        Assets assets,
        Visitor visitor,
        boolean sample) {

    /// The entries of the menu.
    public enum Section {
        SEARCH("/"),
        MEETINGS("/meetings"),
        STATEMENTS("/statements"),
        TIMELINE("/timeline"),
        NETWORK("/network"),
        MAP("/map"),
        OUTLETS("/outlets"),
        CORRECTIONS("/corrections"),
        IMPORT("/import"),
        /// What no entry leads to.
        OTHER("");

        private final String address;

        Section(String address) {
            this.address = address;
        }

        public String address() {
            return address;
        }

        /// Those that the menu shows.
        public static Section[] shown() {
            return Arrays.stream(values())
                    .filter(section -> !section.address.isEmpty())
                    .toArray(Section[]::new);
        }
    }

    static Frame of(Section section, Asked asked, Assets assets, boolean sample) {
        Look look = Look.of(asked);
        String query = asked.query();
        return new Frame(
                section,
                query.isEmpty() ? asked.path() : asked.path() + "?" + query,
                look,
                new Words(look),
                new Dates(look),
                new Naming(look.tongue()),
                assets,
                asked.visitor(),
                sample);
    }

    /// Whether who sees the page may correct and import.
    public boolean edits() {
        return visitor.mayDo(Role.EDITOR);
    }

    /// Whether who sees the page says who the users are.
    public boolean administers() {
        return visitor.mayDo(Role.ADMIN);
    }

    /// A number with the digits of the reader.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(look.locale()).format(number);
    }

    /// A name or text as a part of an address.
    public String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// This address with another value of a parameter.
    public String with(String parameter, String value) {
        String without = without(parameter);
        return without + (without.contains("?") ? "&" : "?") + parameter + "=" + part(value);
    }

    /// This address without some parameters.
    public String without(String... parameters) {
        Set<String> dropped = Set.of(parameters);
        int mark = address.indexOf('?');
        if (mark < 0) {
            return address;
        }
        String kept = Arrays.stream(address.substring(mark + 1).split("&"))
                .filter(one -> !dropped.contains(one.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        return address.substring(0, mark) + (kept.isEmpty() ? "" : "?" + kept);
    }
}
