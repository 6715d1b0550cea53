package didar.cli;

import didar.archive.Options;
import didar.eval.Agreement;
import didar.eval.Evaluation;
import didar.eval.Expected;
import didar.eval.GoldDocument;
import didar.eval.GoldIndex;
import didar.eval.GoldReader;
import didar.eval.Report;
import didar.eval.ReportWriter;
import didar.record.Article;
import didar.record.Dossier;
import didar.record.DossierReader;
import didar.record.Published;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `didar eval`: how well articles are read that a careful reader has read too.
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles and counts what was found, missed and confused, held against gold (didar-gold/1).",
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar eval samples/gold.json samples/fa samples/ar samples/articles.jsonl",
            "  didar eval --misses --language ar samples/gold.json samples/ar",
            "  didar eval --expected figures.tsv samples/gold.json samples/fa samples/ar",
            "  didar eval --dossiers samples/gold.json dossiers.jsonl",
            "  didar eval --second second.json --misses gold.json articles.jsonl",
            "",
            "An article is the one of the gold whose id its source is, or the name of its file.",
            "Exit codes: 0 all was read and all figures are as expected, 1 not so, 2 wrong usage."
        })
final class EvalCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "GOLD", description = "What a careful reader found: JSON, didar-gold/1.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path goldFile;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "INPUT",
            description = "File or folder of articles, as for 'didar read'; - is standard input.")
    List<String> inputs = List.of();

    @Option(names = "--dossiers", description = "The inputs are dossiers that 'didar read' wrote, not articles.")
    boolean dossiers;

    @Option(
            names = "--second",
            paramLabel = "FILE",
            description = {
                "A second annotation: prints how far both agree, which is the most that a program can reach.",
                "The inputs give the texts; without them contents have to be told by offsets."
            })
    @Nullable
    Path secondFile;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublishedConverter.class,
            description = "Publication date of articles that carry none, as for 'didar read'.")
    @Nullable
    Published published;

    @Option(names = "--language", paramLabel = "TAG", description = "Only the gold in this language: fa or ar.")
    @Nullable
    String language;

    @Option(names = "--json", description = "One JSON object instead of tables.")
    boolean json;

    @Option(names = "--misses", description = "Name each miss, by kind, with its document and place in code points.")
    boolean misses;

    @Option(
            names = "--expected",
            paramLabel = "FILE",
            description = "Compare with these figures (language, measure, value), and fail where one fell or rose.")
    @Nullable
    Path expected;

    @Option(
            names = "--tolerance",
            paramLabel = "SHARE",
            defaultValue = "0.005",
            description = "How far a figure may be from the expected one (default: ${DEFAULT-VALUE}).")
    double tolerance = 0.005;

    @Option(names = "--write-expected", paramLabel = "FILE", description = "Write the figures, to be expected later.")
    @Nullable
    Path newlyExpected;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Surroundings surroundings;
    private final Supplier<Function<Article, Dossier>> reader;

    EvalCommand(Surroundings surroundings, Supplier<Function<Article, Dossier>> reader) {
        this.surroundings = surroundings;
        this.reader = reader;
    }

    @Override
    public Integer call() throws IOException {
        check();
        List<GoldDocument> gold = gold(goldFile);
        return secondFile == null ? evaluate(gold) : agree(gold, gold(secondFile));
    }

    private void check() {
        String wrong = secondFile == null && inputs.isEmpty()
                ? "nothing to read: name an INPUT"
                : secondFile != null && (dossiers || expected != null || newlyExpected != null)
                        ? "--second takes no --dossiers, --expected or --write-expected"
                        : !(tolerance >= 0) ? "the tolerance is " + tolerance : null;
        if (wrong != null) {
            throw new ParameterException(spec.commandLine(), wrong);
        }
    }

    private List<GoldDocument> gold(Path file) throws IOException {
        List<GoldDocument> documents;
        try (var gold = new GoldReader(file.toString(), new BufferedInputStream(Files.newInputStream(file)))) {
            documents = gold.rest();
        }
        List<GoldDocument> asked = documents.stream()
                .filter(d -> language == null || d.language().tag().equals(language))
                .toList();
        if (asked.isEmpty()) {
            throw new IOException(file + ": no documents" + (language == null ? "" : " in '" + language + "'"));
        }
        return asked;
    }

    private int evaluate(List<GoldDocument> gold) throws IOException {
        var evaluation = new Evaluation(gold);
        int[] unknown = {0};
        Reading.Sink sink = dossier -> unknown[0] += evaluation.accept(dossier) ? 0 : 1;
        boolean all = dossiers ? readDossiers(sink) : new Reading(surroundings, reader).read(inputs, options(), sink);
        Report report = evaluation.report();
        if (!report.without().isEmpty()) {
            say(report.without().size() + " documents of the gold were not read: "
                    + String.join(", ", report.without()));
        }
        if (unknown[0] > 0 && language == null) {
            say(unknown[0] + " articles are not in the gold");
        }
        print(out -> {
            if (json) {
                ReportWriter.write(report, misses, out);
            } else {
                out.write(EvalTable.of(report, misses).getBytes(StandardCharsets.UTF_8));
            }
        });
        if (newlyExpected != null) {
            Files.write(newlyExpected, Expected.of(report).lines());
        }
        return asExpected(report) && all ? 0 : 1;
    }

    private Options options() {
        return Options.DEFAULT.withPublished(published);
    }

    private boolean asExpected(Report report) throws IOException {
        if (expected == null) {
            return true;
        }
        List<String> deviations =
                Expected.read(expected.toString(), Files.readAllLines(expected)).deviations(report, tolerance);
        deviations.forEach(this::say);
        if (!deviations.isEmpty()) {
            say(deviations.size() + " figures are not as in " + expected
                    + "; where that is right, --write-expected writes them anew");
        }
        return deviations.isEmpty();
    }

    /// @return whether all was read
    private boolean readDossiers(Reading.Sink sink) throws IOException {
        for (String input : inputs) {
            try (var read = new DossierReader(open(input))) {
                for (Dossier dossier = read.next(); dossier != null; dossier = read.next()) {
                    sink.accept(dossier);
                }
            } catch (FileSystemException e) {
                throw e;
            } catch (IOException e) {
                throw new IOException(input + ": " + e.getMessage(), e);
            }
        }
        return true;
    }

    private InputStream open(String input) throws IOException {
        return input.equals("-") ? surroundings.in() : new BufferedInputStream(Files.newInputStream(Path.of(input)));
    }

    private int agree(List<GoldDocument> first, List<GoldDocument> second) throws IOException {
        Map<String, String> texts = new HashMap<>();
        var index = new GoldIndex(first);
        boolean all = inputs.isEmpty()
                || new Reading(surroundings, () -> EvalCommand::articleAlone).read(inputs, options(), dossier -> {
                    GoldDocument document = index.of(dossier.article());
                    if (document != null) {
                        texts.put(document.id(), dossier.article().text());
                    }
                });
        Agreement agreement = Agreement.of(first, second, texts);
        if (!agreement.without().isEmpty()) {
            say("left out, for their contents are told by words and the text is not given: "
                    + String.join(", ", agreement.without()));
        }
        print(out -> {
            if (json) {
                ReportWriter.write(agreement, misses, out);
            } else {
                out.write(EvalTable.of(agreement, misses).getBytes(StandardCharsets.UTF_8));
            }
        });
        return all && agreement.without().isEmpty() ? 0 : 1;
    }

    private static Dossier articleAlone(Article article) {
        return new Dossier(article, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private interface Printing {
        void to(OutputStream out) throws IOException;
    }

    private void print(Printing printing) throws IOException {
        var out = new BufferedOutputStream(surroundings.out());
        printing.to(out);
        out.flush();
    }

    private void say(String message) {
        surroundings.err().println("didar eval: " + message);
    }
}
