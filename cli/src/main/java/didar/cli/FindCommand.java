package didar.cli;

import didar.query.Casebook;
import didar.query.SeenHits;
import didar.record.Act;
import didar.record.Event;
import didar.search.Cursor;
import didar.search.Filters;
import didar.search.HitWriter;
import didar.search.Hits;
import didar.search.Index;
import didar.search.Question;
import didar.search.Request;
import didar.store.Location;
import didar.store.Store;
import didar.text.Language;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.lucene.index.CorruptIndexException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `didar find`: what the record has of some words.
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = "Finds articles, statements and meetings of the record by their words, in whatever writing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar find سوریه آتش‌بس",
            "  didar find '«وقف إطلاق النار» سوريا -اليمن' --kind statement --from 2016 --sort time",
            "  didar find 'هدنة OR تهدئة' --who لافروف --format json",
            "  didar find --who zarif --about lavrov --act demand",
            "",
            "All words must be there; words in quotation marks as they follow each other; OR between two, - before",
            "one that must not be there. Half-spaces, hamzas, ي and ی, digits, the article and plurals in «ها» make",
            "no difference. Words may be left out where a filter says what is looked for.",
            "Articles that were added since the last time are taken in first.",
            "Exit codes: 0 done, also where nothing was found, 1 it failed, 2 wrong usage."
        })
final class FindCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return Names.word(this);
        }
    }

    enum Sorting {
        RELEVANCE,
        TIME;

        @Override
        public String toString() {
            return Names.word(this);
        }
    }

    enum KindOption {
        ARTICLE,
        STATEMENT,
        MEETING;

        @Override
        public String toString() {
            return Names.word(this);
        }
    }

    /// Types of meetings by the words of the dossier.
    static final class TypeConverter implements ITypeConverter<Event.Type> {
        @Override
        public Event.Type convert(String value) {
            return Arrays.stream(Event.Type.values())
                    .filter(type -> type.json().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of "
                            + Arrays.stream(Event.Type.values())
                                    .map(Event.Type::json)
                                    .collect(Collectors.joining(", "))));
        }
    }

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What is looked for.")
    List<String> words = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only ${COMPLETION-CANDIDATES}.")
    @Nullable
    KindOption kind;

    @Option(names = "--who", paramLabel = "NAME", description = "Who spoke, took part, or is named by an article.")
    @Nullable
    String who;

    @Option(names = "--about", paramLabel = "NAME", description = "Of whom or what is spoken.")
    @Nullable
    String about;

    @Option(names = "--act", paramLabel = "ACT", description = "What a statement does: demand, deny, thank …")
    @Nullable
    Act act;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            converter = TypeConverter.class,
            description = "Of a meeting: meeting, call, visit, summit, letter, agreement, statement-joint.")
    Event.@Nullable Type type;

    @Mixin
    DayOptions days = new DayOptions();

    @Option(names = "--language", paramLabel = "LANGUAGE", converter = LanguageConverter.class, description = "fa, ar.")
    @Nullable
    Language language;

    @Mixin
    RecordOption record = new RecordOption();

    @Mixin
    IndexOption index = new IndexOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Format format = Format.TABLE;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description =
                    "${COMPLETION-CANDIDATES}: the best or the latest first (default: relevance; time without words).")
    @Nullable
    Sorting sort;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many hits at most (default: ${DEFAULT-VALUE}).")
    int limit;

    @Option(names = "--after", paramLabel = "CURSOR", description = "The page behind the one that told this.")
    @Nullable
    String after;

    @Mixin
    ScreenOptions look = new ScreenOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Surroundings surroundings;

    private FindCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// The command as a line of its own: a word with `-` before it is no option.
    static CommandLine line(Surroundings surroundings) {
        return new CommandLine(new FindCommand(surroundings)).setUnmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() throws IOException {
        LuceneLog.silence();
        Request request = request();
        Location location = record.location(surroundings, spec);
        Path folder = index.required(location, spec);
        try (Store store = Store.open(location, Store.Access.READ)) {
            IndexCatchUp.run(store, folder, surroundings.err());
            try (Index opened = Index.open(folder)) {
                write(SeenHits.of(opened.find(request), new Casebook(store)));
            }
        } catch (CorruptIndexException e) {
            throw new IOException(folder + ": the index is damaged; delete this folder, and it is made anew", e);
        }
        return 0;
    }

    private Request request() {
        for (String word : words) {
            if (word.startsWith("--")) {
                throw new ParameterException(spec.commandLine(), "unknown option: " + word);
            }
        }
        String written = String.join(" ", words);
        var filters = new Filters(
                kind == null ? null : Filters.Kind.valueOf(kind.name()),
                who,
                about,
                act,
                type,
                days.first(),
                days.last(),
                days.outlet,
                language);
        try {
            boolean onlyFilters = written.isBlank() && !filters.equals(Filters.NONE);
            Question question = onlyFilters ? Question.NOTHING : Question.of(written);
            Sorting order = sort != null ? sort : onlyFilters ? Sorting.TIME : Sorting.RELEVANCE;
            return new Request(
                    question,
                    filters,
                    Request.Order.valueOf(order.name()),
                    limit,
                    after == null ? null : Cursor.of(after));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void write(Hits hits) throws IOException {
        var out = new BufferedOutputStream(surroundings.out(), 1 << 16);
        switch (format) {
            case JSON -> HitWriter.write(hits, "hits", out);
            case TABLE -> {
                var screen = look.screens(surroundings, false).get();
                hits.hits().forEach(hit -> FoundView.write(hit, look.dates(), screen));
                out.write(screen.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        out.flush();
        surroundings.err().println(summary(hits));
    }

    private static String summary(Hits hits) {
        if (hits.total() == 0) {
            return "didar: nothing found";
        }
        String total = String.format(Locale.ROOT, hits.exact() ? "%,d" : "more than %,d", hits.total());
        return hits.next() == null
                ? "didar: " + total + " found"
                : "didar: " + hits.hits().size() + " of " + total + " found; --after " + hits.next() + " shows more";
    }
}
