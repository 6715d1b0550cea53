package didar.cli;

import static didar.cli.Screen.piece;

import didar.cli.Screen.Style;
import didar.server.account.Fault;
import didar.server.account.Registrar;
import didar.server.password.Argon2Passwords;
import didar.store.Accounts;
import didar.store.Deed;
import didar.store.Role;
import didar.store.StoreException;
import didar.store.User;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `didar users`: who may use a record that others reach by `didar serve --host`.
@Command(
        name = "users",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        description = {
            "Says who may use the record where 'didar serve' listens on another address than that of this machine.",
            "A reader looks, an editor also corrects and imports, an admin also says who the users are."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar users add amini --role admin    asks for the password, which the terminal does not show",
            "  didar users add karimi --role reader < password.txt",
            "  didar users list",
            "  didar users disable karimi            ends what he has open, too",
            "  didar users audit                     who signed in, who was refused, who changed what",
            "",
            "Exit codes: 0 done, 1 it failed or cannot be, 2 wrong usage."
        })
final class UsersCommand implements Runnable {

    private final Surroundings surroundings;
    private final Prompt prompt;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    UsersCommand(Surroundings surroundings, Prompt prompt) {
        this.surroundings = surroundings;
        this.prompt = prompt;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "what is to be done with users?");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Somebody may use the record, with a password that is asked for.",
            footer = "%nExample: didar users add amini --role editor")
    int add(
            @Mixin RecordOption record,
            @Mixin AuthorOption author,
            @Parameters(paramLabel = "NAME", description = "Letters and digits of any script.") String name,
            @Option(names = "--role", required = true, paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}.")
                    Role role)
            throws IOException {
        return change(record, author, registrar -> {
            if (registrar.accounts().user(name) != null) {
                return Fault.NAME_TAKEN; // before a password is asked for
            }
            return registrar.add(name, role, password());
        });
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "A user may do more, or less.",
            footer = "%nExample: didar users role amini admin")
    int role(
            @Mixin RecordOption record,
            @Mixin AuthorOption author,
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}.") Role role)
            throws IOException {
        return change(record, author, registrar -> registrar.role(name, role));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "A user gets another password; what he has open ends.",
            footer = "%nExample: didar users password amini")
    int password(@Mixin RecordOption record, @Mixin AuthorOption author, @Parameters(paramLabel = "NAME") String name)
            throws IOException {
        return change(record, author, registrar -> {
            if (registrar.accounts().user(name) == null) {
                return Fault.NO_USER;
            }
            return registrar.password(name, password());
        });
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "A user may not come in any more; what he did stays.",
            footer = "%nExample: didar users disable amini")
    int disable(@Mixin RecordOption record, @Mixin AuthorOption author, @Parameters(paramLabel = "NAME") String name)
            throws IOException {
        return change(record, author, registrar -> registrar.enabled(name, false));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "A user who was disabled may come in again.",
            footer = "%nExample: didar users enable amini")
    int enable(@Mixin RecordOption record, @Mixin AuthorOption author, @Parameters(paramLabel = "NAME") String name)
            throws IOException {
        return change(record, author, registrar -> registrar.enabled(name, true));
    }

    private interface Work {
        @Nullable
        Fault by(Registrar registrar) throws IOException;
    }

    private int change(RecordOption record, AuthorOption author, Work work) throws IOException {
        try (Accounts accounts = open(record)) {
            var registrar = new Registrar(
                    accounts,
                    new Argon2Passwords(new SecureRandom()),
                    Clock.systemUTC(),
                    author.name(surroundings.environment()));
            Fault fault = work.by(registrar);
            if (fault != null) {
                throw new IOException(fault.message());
            }
        }
        return 0;
    }

    /// From the terminal, twice; else the first line of the standard input.
    private String password() throws IOException {
        String typed = prompt.secret("Password");
        if (typed == null) {
            String line =
                    new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8)).readLine();
            if (line == null) {
                throw new IOException("there is no password on the standard input");
            }
            return line;
        }
        if (!typed.equals(prompt.secret("Again"))) {
            throw new IOException("the two are not the same");
        }
        return typed;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Lists the users with their roles.",
            footer = "%nExample: didar users list --calendar persian")
    int list(@Mixin RecordOption record, @Mixin ScreenOptions look) throws IOException {
        List<User> users;
        try (Accounts accounts = open(record)) {
            users = accounts.users();
        }
        Screen screen = look.screens(surroundings, false).get();
        for (User user : users) {
            List<Screen.Piece> line = new ArrayList<>();
            line.add(piece(user.name(), Style.NAME));
            line.add(piece(Names.word(user.role())));
            line.add(piece("since " + day(user.since(), look.dates()), Style.DIM));
            if (user.disabled() != null) {
                line.add(piece("disabled on " + day(user.disabled(), look.dates()), Style.BAD));
            }
            screen.line(0, line);
        }
        print(screen);
        surroundings
                .err()
                .println("didar: "
                        + switch (users.size()) {
                            case 0 -> "no users";
                            case 1 -> "1 user";
                            default -> users.size() + " users";
                        });
        return 0;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Lists what was done, the latest first.",
            footer = "%nExample: didar users audit --limit 200")
    int audit(
            @Mixin RecordOption record,
            @Mixin ScreenOptions look,
            @Option(
                            names = "--limit",
                            paramLabel = "N",
                            defaultValue = "50",
                            description = "How many at the most (default: ${DEFAULT-VALUE}).")
                    int limit)
            throws IOException {
        List<Deed.Listed> deeds;
        try (Accounts accounts = open(record)) {
            deeds = accounts.deeds(Long.MAX_VALUE, limit);
        }
        Screen screen = look.screens(surroundings, false).get();
        for (Deed.Listed listed : deeds) {
            Deed deed = listed.deed();
            List<Screen.Piece> line = new ArrayList<>();
            line.add(piece(listed.no() + ".", Style.HEADING));
            line.add(piece(look.dates().ofIso(deed.at().substring(0, "2026-11-22T10:00".length())), Style.DIM));
            line.add(piece(deed.who(), Style.NAME));
            line.add(piece(deed.what().words(), deed.what() == Deed.What.REFUSED ? Style.BAD : Style.PLAIN));
            if (!deed.detail().isEmpty()) {
                line.add(piece(deed.detail()));
            }
            screen.line(0, line);
        }
        print(screen);
        return 0;
    }

    private static String day(String at, ScreenDates dates) {
        return dates.ofIso(at.substring(0, "2026-11-22".length()));
    }

    private void print(Screen screen) throws IOException {
        surroundings.out().write(screen.toString().getBytes(StandardCharsets.UTF_8));
        surroundings.out().flush();
    }

    private Accounts open(RecordOption record) throws StoreException {
        return Accounts.open(record.location(surroundings, spec));
    }
}
