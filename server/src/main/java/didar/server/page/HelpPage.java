package didar.server.page;

import didar.server.http.Answer;
import didar.server.http.Asked;
import java.io.IOException;

/// What the pages are for, and the keys.
record HelpPage(Pages pages) {

    Answer show(Asked asked) throws IOException {
        return pages.page("help", pages.frame(Frame.Section.OTHER, asked), asked.path());
    }
}
