package didar.server.page;

import didar.server.account.Fault;
import didar.server.account.Registrar;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Form;
import didar.server.http.Parameters;
import didar.server.http.Status;
import didar.server.route.Constants;
import didar.store.Accounts;
import didar.store.Role;
import didar.store.User;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who may use the record.
public record UsersPage(Pages pages, Gate gate) {

    static final String PATH = "/users";

    /// What is shown.
    ///
    /// @param fault why nothing was changed; `null` where nothing was tried or it was done
    public record Shown(List<User> users, @Nullable Fault fault) {}

    Answer list(Asked asked) throws IOException {
        return page(asked, Status.OK, null);
    }

    Answer add(Asked asked) throws IOException {
        Parameters form = Form.of(asked, "name", "role", "password");
        return changed(
                asked,
                form,
                (registrar, name) ->
                        registrar.add(name, role(form), Objects.requireNonNullElse(form.one("password"), "")));
    }

    Answer role(Asked asked) throws IOException {
        Parameters form = Form.of(asked, "name", "role");
        return changed(
                asked,
                form,
                (registrar, name) -> isOneself(asked, name) ? Fault.ONESELF : registrar.role(name, role(form)));
    }

    Answer password(Asked asked) throws IOException {
        Parameters form = Form.of(asked, "name", "password");
        return changed(
                asked,
                form,
                (registrar, name) -> registrar.password(name, Objects.requireNonNullElse(form.one("password"), "")));
    }

    Answer enabled(Asked asked) throws IOException {
        Parameters form = Form.of(asked, "name", "enabled");
        return changed(
                asked,
                form,
                (registrar, name) ->
                        isOneself(asked, name) ? Fault.ONESELF : registrar.enabled(name, form.truth("enabled")));
    }

    /// Whoever takes his own role away may leave nobody who has it.
    private static boolean isOneself(Asked asked, String name) {
        String own = asked.visitor().name();
        return own != null && asked.visitor().isSignedIn() && User.key(own).equals(User.key(name));
    }

    private static Role role(Parameters form) {
        form.required("role");
        return Objects.requireNonNull(form.word("role", Role.values(), Constants::of));
    }

    private interface Work {
        @Nullable
        Fault by(Registrar registrar, String name) throws IOException;
    }

    private Answer changed(Asked asked, Parameters form, Work work) throws IOException {
        Fault fault;
        try (Accounts accounts = gate.accounts()) {
            fault = work.by(gate.registrar(accounts, asked.visitor()), form.required("name"));
        }
        return fault == null ? Answer.seeOther(PATH) : page(asked, Status.UNPROCESSABLE_CONTENT, fault);
    }

    private Answer page(Asked asked, Status status, @Nullable Fault fault) throws IOException {
        List<User> users;
        try (Accounts accounts = gate.accounts()) {
            users = accounts.users();
        }
        return pages.page(status, "users", pages.frame(Frame.Section.OTHER, asked), new Shown(users, fault))
                .with("Cache-Control", "no-store");
    }
}
