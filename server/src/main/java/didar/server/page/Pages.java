package didar.server.page;

import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Status;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Where pages come from.
///
/// @param templates what they are made of
/// @param assets what they load
/// @param sample whether the record is the sample
record Pages(Templates templates, Assets assets, boolean sample) {

    static Pages make(boolean sample) {
        return new Pages(new Templates(), new Assets(), sample);
    }

    Frame frame(Frame.Section section, Asked asked) {
        return Frame.of(section, asked, assets, sample);
    }

    /// A page.
    ///
    /// @param template without its ending; its parameters are `frame` and `shown`
    Answer page(String template, Frame frame, Object shown) throws IOException {
        return page(Status.OK, template, frame, shown);
    }

    Answer page(Status status, String template, Frame frame, Object shown) throws IOException {
        Map<String, Object> values = new HashMap<>();
        values.put("frame", frame);
        values.put("shown", shown);
        return templates.answer(status, template, values);
    }
}
