package didar.archive.page;

import static org.assertj.core.api.Assertions.assertThat;

import didar.text.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutletsTest {

    private static final int COUNTRY = 4;
    private static final int OWNER = 5;
    private static final int HOST = 6;
    private static final int VARIANTS = 7;
    private static final int SOURCE = 8;
    /// Palestine has a code of its own; all are of the League of Arab States.
    private static final List<String> ARAB_STATES = List.of(
            "DZA", "BHR", "COM", "DJI", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY", "MAR", "MRT", "OMN", "PSE", "QAT",
            "SAU", "SDN", "SOM", "SYR", "TUN", "ARE", "YEM");

    private final List<Table.Row> rows = Table.read(Outlets.class, "outlets.tsv", 9);

    @Test
    void noNameAndNoHostBelongsToTwoOutlets() {
        Map<String, Integer> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (Table.Row row : rows) {
            Set<String> names = new HashSet<>(List.of(row.cell(VARIANTS).split(";")));
            names.addAll(row.cells().subList(0, 3));
            Set<String> folded = new HashSet<>();
            names.forEach(name -> folded.add(Skeleton.of(name).toString()));
            folded.add(row.cell(HOST).equals("-") ? "" : row.cell(HOST));
            folded.remove("");
            for (String name : folded) {
                Integer other = owners.put(name, row.line());
                if (other != null) {
                    shared.add(name + " in lines " + other + " and " + row.line());
                }
            }
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void everyRowSaysCountrySourceAndHost() {
        Set<String> countries = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);
        List<String> wrong = new ArrayList<>();
        for (Table.Row row : rows) {
            boolean named = row.cells().subList(0, 3).stream().noneMatch(String::isBlank);
            boolean owner = row.cell(OWNER)
                    .matches("|(state|public|party|company|person|foundation|organization|city|cooperative)(: .+)?");
            boolean host = row.cell(HOST).matches("-|[a-z0-9-]+(\\.[a-z0-9-]+)+");
            boolean source = row.cell(SOURCE).matches("home|corpus:(fa|ar)_[a-z-]+(,(fa|ar)_[a-z-]+)*");
            boolean home = !(row.cell(SOURCE).equals("home") && row.cell(HOST).equals("-"));
            if (!(named && owner && host && source && home && countries.contains(row.cell(COUNTRY)))) {
                wrong.add(row.line() + ": " + row.cells());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void allArabStatesAndIranAfghanistanTajikistanHaveOutlets() {
        Set<String> countries = new HashSet<>();
        rows.forEach(row -> countries.add(row.cell(COUNTRY)));
        assertThat(countries).containsAll(ARAB_STATES).contains("IRN", "AFG", "TJK", "TUR", "ISR", "PAK", "RUS", "CHN");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(260);
    }

    @Test
    void anOutletIsFoundByAnyOfItsNamesAndByItsAddress() {
        Outlets.Outlet tass = Outlets.named("ایتار تاس");
        assertThat(tass)
                .isNotNull()
                .isEqualTo(Outlets.named("وكالة تاس"))
                .isEqualTo(Outlets.ofAddress("https://www.tass.ru/a"));
        assertThat(tass.owner()).isEqualTo("state");
        assertThat(Outlets.ofAddress("https://example.org/tass.ru")).isNull();
    }

    @Test
    void wordsThatAreAlsoNamesOfPapersAreNoOutlets() {
        for (String word : List.of("المستقبل", "اللواء", "الوفد", "المملكة", "هشت صبح", "سحر", "العراقية")) {
            assertThat(Outlets.named(word)).as(word).isNull();
        }
    }
}
