package didar.export.coded;

import didar.export.Chronicle;
import didar.export.Naming;
import didar.export.Proof;
import didar.record.CodePoints;
import didar.text.Table;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The events of a record that have a CAMEO code, in tables that have the columns of GDELT 2.0 in its order:
/// `events.tsv`
/// and `mentions.tsv`, without names of columns as there; `columns.tsv` names them, and `ids.tsv` leads from GDELT's
/// kind
/// of number back to the record and names the dialect of the codes.
public final class GdeltFolder implements AutoCloseable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);
    private static final String MIDNIGHT = "000000";
    private static final String HOST_A_VISIT = "043";
    private static final String MAKE_A_VISIT = "042";

    private final List<Table.Row> columns = Table.read(GdeltFolder.class, "gdelt.tsv", 3);
    private final Cameo cameo = Cameo.read();
    private final Writer events;
    private final Writer mentions;
    private final Writer ids;

    private GdeltFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Writer names = Files.newBufferedWriter(folder.resolve("columns.tsv"))) {
            names.write("# cameo_dialect: " + Cameo.DIALECT + "\n");
            names.write("table\tcolumn\twhat\n");
            for (Table.Row row : columns) {
                names.write(String.join("\t", row.cells()) + "\n");
            }
        }
        events = Files.newBufferedWriter(folder.resolve("events.tsv"));
        mentions = Files.newBufferedWriter(folder.resolve("mentions.tsv"));
        ids = Files.newBufferedWriter(folder.resolve("ids.tsv"));
        ids.write("GLOBALEVENTID\tid\tdate_basis\tstatus\tcameo_dialect\n");
    }

    /// @param folder made where there is none; files of the same names are written anew
    public static void write(Chronicle chronicle, Path folder) throws IOException {
        try (var tables = new GdeltFolder(folder)) {
            new Coding(chronicle).tell(tables::event);
        }
    }

    private void event(CodedEvent event) throws IOException {
        String code = event.codes().cameo();
        if (code == null) {
            return;
        }
        String number = number(event.id());
        row(events, "events", facts(event, code, number));
        for (Telling telling : event.tellings()) {
            row(mentions, "mentions", facts(event, telling, number));
        }
        Day day = event.day();
        ids.write(String.join(
                "\t",
                number,
                event.id(),
                day == null ? "" : Naming.word(day.basis()),
                event.status() == null ? "" : event.status(),
                Cameo.DIALECT));
        ids.write('\n');
    }

    private Map<String, @Nullable String> facts(CodedEvent event, String code, String number) {
        Map<String, @Nullable String> facts = new HashMap<>();
        facts.put("GLOBALEVENTID", number);
        day(event.day(), facts);
        sides(event, code, facts);
        facts.put("IsRootEvent", event.tellings().stream().anyMatch(Telling::lead) ? "1" : "0");
        facts.put("EventCode", code);
        facts.put("EventBaseCode", Cameo.base(code));
        facts.put("EventRootCode", Cameo.root(code));
        facts.put("QuadClass", Integer.toString(Cameo.quad(code)));
        facts.put("GoldsteinScale", cameo.goldstein(code));
        facts.put(
                "NumMentions",
                Integer.toString(event.tellings().stream()
                        .mapToInt(telling -> telling.proofs().size())
                        .sum()));
        facts.put("NumSources", event.outlets() == 0 ? null : Integer.toString(event.outlets()));
        facts.put("NumArticles", Integer.toString(event.articles()));
        facts.put(
                "ActionGeo_FullName",
                event.place() == null ? null : event.place().name());
        facts.put("SOURCEURL", event.tellings().getFirst().article().links().source());
        return facts;
    }

    private static Map<String, @Nullable String> facts(CodedEvent event, Telling telling, String number) {
        Map<String, @Nullable String> facts = new HashMap<>();
        facts.put("GLOBALEVENTID", number);
        Day day = event.day();
        facts.put("EventTimeDate", day == null || day.basis() == Day.Basis.PERIOD ? null : midnight(day.first()));
        facts.put("MentionTimeDate", midnight(telling.article().links().published()));
        String source = telling.article().links().source();
        facts.put("MentionType", source.startsWith("http://") || source.startsWith("https://") ? "1" : "2");
        facts.put("MentionSourceName", telling.article().links().outlet());
        facts.put("MentionIdentifier", source);
        Proof first = telling.proofs().getFirst();
        facts.put("ActionCharOffset", Integer.toString(first.start()));
        facts.put("InRawText", "1");
        facts.put(
                "MentionDocLen",
                Integer.toString(
                        Proof.Reader.of(telling.article().dossier().article()).length()));
        return facts;
    }

    private static @Nullable String midnight(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day) + MIDNIGHT;
    }

    private static void day(@Nullable Day day, Map<String, @Nullable String> facts) {
        if (day == null) {
            return;
        }
        LocalDate first = day.first();
        if (day.last().equals(first)) {
            facts.put("SQLDATE", DAY.format(first));
            facts.put("FractionDate", fraction(first));
        }
        if (MONTH.format(first).equals(MONTH.format(day.last()))) {
            facts.put("MonthYear", MONTH.format(first));
        }
        if (first.getYear() == day.last().getYear()) {
            facts.put("Year", Integer.toString(first.getYear()));
        }
    }

    /// As the codebook has it, which counts months of thirty days in a year of 365.
    private static String fraction(LocalDate day) {
        final double monthDays = 30;
        final double yearDays = 365;
        double over = (day.getMonthValue() * monthDays + day.getDayOfMonth()) / yearDays;
        return String.format(Locale.ROOT, "%.4f", day.getYear() + over);
    }

    /// Who does it, then to whom: a guest visits, a host hosts, and of those who do it together the first two.
    private void sides(CodedEvent event, String code, Map<String, @Nullable String> facts) {
        Actor first = at(event.actors(), 0);
        Actor second = at(event.recipients(), 0);
        if (second != null && code.equals(HOST_A_VISIT)) {
            Actor guest = first;
            first = second;
            second = guest;
        }
        boolean together = event.status() != null && event.recipients().isEmpty() && !code.equals(MAKE_A_VISIT);
        actor("Actor1", first, facts);
        actor("Actor2", together ? at(event.actors(), 1) : second, facts);
    }

    private static @Nullable Actor at(List<Actor> actors, int index) {
        return index < actors.size() ? actors.get(index) : null;
    }

    private void actor(String prefix, @Nullable Actor actor, Map<String, @Nullable String> facts) {
        if (actor == null) {
            return;
        }
        String country = cameo.country(actor.country());
        String sector = actor.sector();
        String code = (country == null ? "" : country) + (sector == null ? "" : sector);
        facts.put(prefix + "Code", code.isEmpty() ? null : code);
        facts.put(prefix + "Name", actor.called());
        facts.put(prefix + "CountryCode", country);
        facts.put(prefix + "Type1Code", sector);
    }

    private void row(Writer out, String table, Map<String, @Nullable String> facts) throws IOException {
        boolean first = true;
        for (Table.Row column : columns) {
            if (column.cell(0).equals(table)) {
                if (!first) {
                    out.write('\t');
                }
                first = false;
                String fact = facts.get(column.cell(1));
                out.write(fact == null ? "" : plain(fact));
            }
        }
        out.write('\n');
    }

    /// The format has no way to write a tab or the end of a line in a cell.
    private static String plain(String cell) {
        return CodePoints.wellFormed(cell).replaceAll("[\\t\\r\\n]+", " ");
    }

    /// GDELT numbers its events, so an id becomes a number that is the same in every record.
    static String number(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Long.toString(ByteBuffer.wrap(hash).getLong() & Long.MAX_VALUE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        try (events;
                mentions;
                ids) {
            ids.flush();
        }
    }
}
