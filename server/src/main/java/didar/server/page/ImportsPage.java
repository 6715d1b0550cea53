package didar.server.page;

import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.intake.Import;
import didar.server.intake.Imports;
import java.io.IOException;
import java.util.List;

/// Where files are dropped to be added, and what became of those before.
public record ImportsPage(Pages pages, Imports imports) {

    /// @param imports the newest first, without those that only receive files
    public record Shown(List<Import> imports) {}

    Answer list(Asked asked) throws IOException {
        List<Import> begun =
                imports.all().stream().filter(one -> one.state().isConfirmed()).toList();
        return pages.page("imports", pages.frame(Frame.Section.IMPORT, asked), new Shown(begun));
    }
}
