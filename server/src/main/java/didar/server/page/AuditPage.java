package didar.server.page;

import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.store.Accounts;
import didar.store.Deed;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was done, the latest first.
public record AuditPage(Pages pages, Gate gate) {

    private static final int ROWS = 100;

    /// What is shown.
    ///
    /// @param next number of the last row, behind which there are more; `null` where there are none
    public record Shown(List<Deed.Listed> deeds, @Nullable Long next) {}

    Answer list(Asked asked) throws IOException {
        Long before = asked.parameters().one("before", Long::valueOf);
        List<Deed.Listed> deeds;
        try (Accounts accounts = gate.accounts()) {
            deeds = accounts.deeds(Objects.requireNonNullElse(before, Long.MAX_VALUE), ROWS + 1);
        }
        boolean more = deeds.size() > ROWS;
        List<Deed.Listed> shown = more ? deeds.subList(0, ROWS) : deeds;
        return pages.page(
                        "audit",
                        pages.frame(Frame.Section.OTHER, asked),
                        new Shown(shown, more ? shown.getLast().no() : null))
                .with("Cache-Control", "no-store");
    }
}
