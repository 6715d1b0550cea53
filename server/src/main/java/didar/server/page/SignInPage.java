package didar.server.page;

import didar.server.account.Door;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Form;
import didar.server.http.LocalAddress;
import didar.server.http.Parameters;
import didar.server.http.Status;
import didar.store.User;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where people sign in, and out.
public record SignInPage(Pages pages, Gate gate) {

    static final String PATH = "/sign-in";

    /// What is shown.
    ///
    /// @param then where to go on
    /// @param name as it was typed
    /// @param fault key of the words that say why it did not work; `null` at first
    public record Shown(String then, String name, @Nullable String fault) {}

    /// @param then where to go on, from the root
    public static String address(String then) {
        return PATH + "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }

    Answer show(Asked asked) throws IOException {
        String then = then(asked.parameters());
        return gate.door() == null ? Answer.seeOther(then) : page(Status.OK, asked, new Shown(then, "", null));
    }

    Answer enter(Asked asked) throws IOException {
        Parameters form = Form.of(asked, "name", "password", "then");
        String then = then(form);
        String name = Objects.requireNonNullElse(form.one("name"), "");
        Door door = gate.door();
        if (door == null) {
            return Answer.seeOther(then);
        }
        String password = Objects.requireNonNullElse(form.one("password"), "");
        return switch (door.enter(name, password, asked.visitor().from())) {
            case Door.Outcome.In(User user) ->
                Answer.seeOther(then).with("Set-Cookie", gate.admission().begin(door, user));
            case Door.Outcome.Refused _ -> page(Status.FORBIDDEN, asked, new Shown(then, name, "sign-in.refused"));
            case Door.Outcome.TooOften(Duration pause) ->
                page(Status.TOO_MANY_REQUESTS, asked, new Shown(then, name, "sign-in.too-often"))
                        .with("Retry-After", String.valueOf(pause.toSeconds() + 1));
        };
    }

    Answer leave(Asked asked) throws IOException {
        Form.of(asked);
        return Answer.seeOther(PATH).with("Set-Cookie", gate.admission().end(asked.visitor()));
    }

    private static String then(Parameters parameters) {
        String then = parameters.one("then");
        return then == null ? "/" : LocalAddress.of(then);
    }

    private Answer page(Status status, Asked asked, Shown shown) throws IOException {
        return pages.page(status, "sign-in", pages.frame(Frame.Section.OTHER, asked), shown)
                .with("Cache-Control", "no-store");
    }
}
