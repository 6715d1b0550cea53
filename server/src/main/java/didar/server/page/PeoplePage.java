package didar.server.page;

import didar.link.who.Identity;
import didar.query.Whom;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.route.Seat;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom a name means.
public record PeoplePage(Pages pages) {

    /// What is shown.
    ///
    /// @param asked the name, as it was typed; `null` where none was
    /// @param meant those who are likely meant
    /// @param others those who may be meant
    public record Shown(@Nullable String asked, List<Identity> meant, List<Identity> others) {}

    Answer list(Asked asked, Seat seat) throws IOException {
        String name = asked.parameters().one("q");
        Shown shown;
        if (name == null) {
            shown = new Shown(null, List.of(), List.of());
        } else {
            Whom whom = Whom.of(name, seat.casebook());
            shown = new Shown(name, whom.meant(), whom.others());
        }
        return pages.page("people", pages.frame(Frame.Section.SEARCH, asked), shown);
    }
}
