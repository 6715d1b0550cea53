package didar.link.who;

import didar.link.name.Keys;
import didar.link.name.Name;
import didar.link.name.Names;
import didar.record.Entity;
import didar.text.Language;
import didar.text.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Public figures, bodies and places that are known before any article is read, from `figures.tsv`.
final class Figures {

    /// `foreign minister of Iran 2013–2021`, `… from 2021`, `… to 2013`.
    private static final Pattern TERM =
            Pattern.compile("(?<title>.*?)\\s+(?:(?<edge>from|to)\\s+)?(?<from>\\d{4})(?:–(?<to>\\d{4}))?(?: and .*)?");

    /// Opens the keys of bodies that are named by common words and a country.
    static final String BODY = "b#";
    /// Opens the keys of offices.
    static final String OFFICE = "o=";

    private Figures() {}

    /// Puts them beside what is known; what articles taught of them before stays.
    static void into(Known known, Names names, TitleKeys titles) {
        for (Table.Row row : Table.read(Figures.class, "figures.tsv", 9)) {
            if (row.cell(1).equals("office")) {
                continue;
            }
            Entity.Kind kind = Entity.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            List<Name> forms = new ArrayList<>();
            Set<String> keys = new LinkedHashSet<>();
            List<String> written = new ArrayList<>(forms(row.cell(3)));
            written.addAll(forms(row.cell(4)));
            written.add(row.cell(2));
            Set<String> have = new HashSet<>();
            for (String form : written) {
                Name name = names.name(form);
                if (have.add(name.key())) {
                    forms.add(name);
                    keys.addAll(Keys.kept(name, kind));
                }
            }
            String country = row.cell(5).isBlank() || row.cell(5).equals("INT") ? null : row.cell(5);
            if (kind == Entity.Kind.ORGANIZATION || kind == Entity.Kind.GROUP) {
                for (String form : written) {
                    String body = titles.body(form, country);
                    if (body != null) {
                        keys.add(BODY + body);
                    }
                }
            }
            List<Tenure> tenures = kind == Entity.Kind.PERSON ? tenures(row.cell(6), country, titles) : List.of();
            tenures.forEach(tenure -> keys.add(OFFICE + tenure.title()));
            Identity learnt = known.get(row.cell(0));
            known.put(
                    learnt != null ? learnt : new Identity(row.cell(0), kind, forms, country, tenures, Set.of(), true),
                    keys);
        }
    }

    private static List<String> forms(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split(";", -1));
    }

    private static List<Tenure> tenures(String offices, @Nullable String country, TitleKeys titles) {
        List<Tenure> tenures = new ArrayList<>();
        for (String office : forms(offices)) {
            Matcher term = TERM.matcher(office.strip());
            if (!term.matches()) {
                continue;
            }
            TitleKeys.Title title = titles.title(term.group("title"), Language.PERSIAN, country);
            if (title == null) {
                continue;
            }
            int from = Integer.parseInt(term.group("from"));
            String edge = term.group("edge");
            int to = term.group("to") == null ? from : Integer.parseInt(term.group("to"));
            tenures.add(new Tenure(
                    title.key(),
                    "to".equals(edge) ? null : LocalDate.of(from, 1, 1),
                    "from".equals(edge) ? null : LocalDate.of(to, 12, 31)));
        }
        return tenures;
    }
}
