package didar.server.page;

import didar.query.overview.Encounter;
import didar.query.overview.OutletTable;
import didar.query.overview.Overview;
import didar.query.overview.Overviews;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Problem;
import didar.server.http.Status;
import didar.server.route.Seat;
import didar.text.Language;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The outlets of the record: who is first, who copies whom, who is silent.
public record OutletsPage(Pages pages, Overviews overviews) {

    /// Outlets of the table of copies.
    private static final int SQUARE = 14;
    /// Events of which a page of an outlet tells.
    private static final int EVENTS = 20;
    /// What is of fewer than one in so many articles is passed over.
    private static final int FEW = 50;
    /// Shades of the table of copies.
    private static final int SHADES = 4;

    /// What all outlets have in common.
    public record Common(Frame frame) {

        public String address(String outlet) {
            return "/outlets/" + frame.part(outlet);
        }

        /// A stretch of time in the largest unit that has one of it.
        public String time(@Nullable Duration time) {
            if (time == null) {
                return "";
            }
            if (time.toDays() > 0) {
                return frame.words().of("outlets.days", time.toDays());
            }
            return time.toHours() > 0
                    ? frame.words().of("outlets.hours", time.toHours())
                    : frame.words().of("outlets.minutes", time.toMinutes());
        }

        public String language(String tag) {
            return Arrays.stream(Language.values())
                    .filter(language -> language.isRead() && language.tag().equals(tag))
                    .findFirst()
                    .map(language -> frame.words().of("language", language))
                    .orElse(tag);
        }

        /// Those of more than few of its articles.
        public List<String> languages(OutletTable.Row row) {
            return row.languages().entrySet().stream()
                    .filter(language -> language.getValue() * FEW >= row.articles())
                    .map(language -> language(language.getKey()))
                    .toList();
        }
    }

    /// All outlets.
    ///
    /// @param square those with the most articles
    public record Listed(OutletTable table, List<OutletTable.Row> square, Common common) {

        /// How dark a field of the table of copies is, from 1 on; 0 where there is no copy.
        public int shade(OutletTable.Row from, OutletTable.Row to) {
            int copies = to.copies().getOrDefault(from.outlet().name(), 0);
            int most = square.stream()
                    .flatMap(row -> row.copies().values().stream())
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(1);
            return copies == 0 ? 0 : 1 + (SHADES - 1) * copies / most;
        }

        public int copies(OutletTable.Row from, OutletTable.Row to) {
            return to.copies().getOrDefault(from.outlet().name(), 0);
        }
    }

    /// One outlet.
    ///
    /// @param firsts the latest of the events of which it is first
    /// @param silent the latest of the events on which it is silent
    /// @param months of the reader's calendar, and how many articles there are of each
    public record Shown(
            OutletTable.Row row,
            List<Encounter> firsts,
            List<Encounter> silent,
            Map<String, Integer> months,
            Common common) {

        /// The greatest of some numbers.
        public int most(Map<String, Integer> counts) {
            return counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        }
    }

    Answer list(Asked asked, Seat seat) throws IOException {
        Frame frame = pages.frame(Frame.Section.OUTLETS, asked);
        OutletTable table = overviews.of(seat.edition(), seat.casebook()).outlets();
        List<OutletTable.Row> square = table.rows().stream()
                .filter(row -> !row.copies().isEmpty() || !row.copied().isEmpty())
                .limit(SQUARE)
                .toList();
        return pages.page("outlets", frame, new Listed(table, square, new Common(frame)));
    }

    Answer one(Asked asked, Seat seat) throws IOException {
        Frame frame = pages.frame(Frame.Section.OUTLETS, asked);
        Overview overview = overviews.of(seat.edition(), seat.casebook());
        OutletTable.Row row = overview.outlets().row(asked.inPath("name"));
        if (row == null) {
            throw new Problem(Status.NOT_FOUND, "the record has no articles of this outlet").refused();
        }
        return pages.page(
                "outlet",
                frame,
                new Shown(
                        row,
                        latest(row.firsts(), overview),
                        latest(row.silent(), overview),
                        months(row, frame.dates()),
                        new Common(frame)));
    }

    private static Map<String, Integer> months(OutletTable.Row row, Dates dates) {
        Map<String, Integer> months = new LinkedHashMap<>();
        row.days().forEach((day, count) -> months.merge(dates.month(day), count, Integer::sum));
        return months;
    }

    private static List<Encounter> latest(List<String> ids, Overview overview) {
        return ids.reversed().stream()
                .limit(EVENTS)
                .map(overview::encounter)
                .filter(Objects::nonNull)
                .toList();
    }
}
