package didar.eval;

import didar.search.Dimension;
import didar.search.Filters;
import didar.search.Index;
import didar.search.Question;
import didar.search.Request;
import didar.text.Language;
import didar.text.calendar.CalendarSystem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What it costs to count facets beside a page of twenty hits, in the index of a record: time of the processor, in
/// milliseconds. Each time is of a question that was not asked before, as facets are remembered.
///
/// Is started as [SearchBenchmark] is, with `-Xmx512m -XX:+UseSerialGC didar.eval.FacetTimes INDEX` in the place of
/// JMH.
final class FacetTimes {

    private static final int PAGE = 20;
    private static final int WARMING = 100;
    private static final int MEASURED = 200;

    private FacetTimes() {}

    private record Asked(String name, Question question, Filters filters) {}

    @SuppressWarnings("SystemOut") // a table for people
    public static void main(String[] args) throws IOException {
        Filters statements = new Filters(Filters.Kind.STATEMENT, null, null, null, null, null, null, null, null);
        Filters three = new Filters(
                Filters.Kind.STATEMENT, null, null, null, null, LocalDate.EPOCH, null, null, Language.ARABIC);
        List<Asked> all = List.of(
                new Asked("a rare word", Question.of("لافروف OR لاوروف"), Filters.NONE),
                new Asked("a common word", Question.of("الرئيس OR رئیس"), Filters.NONE),
                new Asked("a phrase", Question.of("«وزير الخارجية» OR «وزیر خارجه»"), Filters.NONE),
                new Asked("a common word, three choices", Question.of("الرئيس OR رئیس"), three),
                new Asked("all statements", Question.NOTHING, statements));
        try (Index index = Index.open(Path.of(args[0]))) {
            System.out.println(index.size() + " articles, statements and meetings");
            System.out.println("asked\tfound\tpage median\tp99\twith facets median\tp99");
            for (Asked asked : all) {
                long found = index.find(request(asked, 0, Dimension.all(CalendarSystem.GREGORIAN)))
                        .total();
                System.out.printf(
                        Locale.ROOT,
                        "%s\t%d\t%s\t%s%n",
                        asked.name,
                        found,
                        times(index, asked, Set.of()),
                        times(index, asked, Dimension.all(CalendarSystem.GREGORIAN)));
            }
        }
    }

    private static String times(Index index, Asked asked, Set<Dimension> facets) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[MEASURED];
        for (int i = -WARMING; i < MEASURED; i++) {
            Request request = request(asked, i + WARMING, facets);
            long before = threads.getCurrentThreadCpuTime();
            index.find(request);
            if (i >= 0) {
                nanos[i] = threads.getCurrentThreadCpuTime() - before;
            }
        }
        Arrays.sort(nanos);
        return String.format(Locale.ROOT, "%.1f\t%.1f", nanos[MEASURED / 2] / 1e6, nanos[MEASURED * 99 / 100] / 1e6);
    }

    /// @param no makes it another question that finds the same: a last day that all are before
    private static Request request(Asked asked, int no, Set<Dimension> facets) {
        Filters f = asked.filters;
        Filters other = new Filters(
                f.kind(),
                f.who(),
                f.about(),
                f.act(),
                f.type(),
                f.from(),
                LocalDate.of(2100, 1, 1).plusDays(no),
                f.outlet(),
                f.language());
        return new Request(asked.question, other, Request.Order.RELEVANCE, PAGE, null, facets);
    }
}
