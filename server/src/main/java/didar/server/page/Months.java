package didar.server.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The months of the reader's calendar in which there is something: the steps of a slider.
public final class Months {

    /// A month.
    ///
    /// @param last the last day in it on which there is something
    public record Month(LocalDate last, String name) {}

    private Months() {}

    static List<Month> of(Collection<LocalDate> days, Dates dates) {
        Map<String, LocalDate> lasts = new LinkedHashMap<>();
        days.stream().sorted().forEach(day -> lasts.put(dates.month(day), day));
        return lasts.entrySet().stream()
                .map(month -> new Month(month.getValue(), month.getKey()))
                .toList();
    }
}
