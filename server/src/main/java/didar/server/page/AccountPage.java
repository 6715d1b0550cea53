package didar.server.page;

import didar.server.account.Door;
import didar.server.account.Fault;
import didar.server.admission.Visitor;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Form;
import didar.server.http.Parameters;
import didar.server.http.Status;
import didar.store.Accounts;
import didar.store.User;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a user does about himself: a new password.
public record AccountPage(Pages pages, Gate gate) {

    /// What is shown.
    ///
    /// @param fault why nothing was changed; `null` where nothing was tried or it was done
    public record Shown(boolean done, @Nullable Fault fault) {}

    Answer show(Asked asked) throws IOException {
        return page(asked, Status.OK, new Shown(asked.parameters().truth("done"), null));
    }

    Answer password(Asked asked) throws IOException {
        Parameters form = Form.of(asked, "old", "password", "again");
        Visitor visitor = asked.visitor();
        String name = visitor.name();
        Door door = gate.door();
        if (name == null || door == null || !visitor.isSignedIn()) {
            return Answer.seeOther("/");
        }
        try (Accounts accounts = gate.accounts()) {
            Fault fault = changed(form, name, visitor, door, accounts);
            if (fault != null) {
                return page(asked, Status.UNPROCESSABLE_CONTENT, new Shown(false, fault));
            }
            User user = Objects.requireNonNull(accounts.user(name));
            // All sessions of before end with the password; this one is begun anew.
            gate.admission().end(visitor);
            return Answer.seeOther("/account?done=true")
                    .with("Set-Cookie", gate.admission().begin(door, user));
        }
    }

    private @Nullable Fault changed(Parameters form, String name, Visitor visitor, Door door, Accounts accounts)
            throws IOException {
        String password = told(form, "password");
        if (!password.equals(told(form, "again"))) {
            return Fault.NOT_THE_SAME;
        }
        if (!(door.tried(name, told(form, "old"), visitor.from()) instanceof Door.Outcome.In)) {
            return Fault.WRONG_PASSWORD;
        }
        return gate.registrar(accounts, visitor).password(name, password);
    }

    private static String told(Parameters form, String field) {
        return Objects.requireNonNullElse(form.one(field), "");
    }

    private Answer page(Asked asked, Status status, Shown shown) throws IOException {
        return pages.page(status, "account", pages.frame(Frame.Section.OTHER, asked), shown)
                .with("Cache-Control", "no-store");
    }
}
