package didar.server.page;

import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Cookies;
import didar.server.http.Form;
import didar.server.http.LocalAddress;
import didar.server.http.Parameters;
import java.io.IOException;

/// Takes how somebody wants pages to look, and leads back.
final class LookPage {

    private LookPage() {}

    static Answer change(Asked asked) throws IOException {
        Parameters form = Form.of(asked, "language", "calendar", "digits", "theme", "keys", "then");
        Look look = Look.of(asked).changed(form);
        String then = form.one("then");
        return Answer.seeOther(then == null ? "/" : LocalAddress.of(then))
                .with("Set-Cookie", Cookies.lasting(Look.COOKIE, look.written()));
    }
}
