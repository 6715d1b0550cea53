package didar.cli;

import didar.record.Article;
import didar.record.Dossier;
import didar.record.DossierWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `didar read`: dossiers of articles, kept nowhere.
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles and prints a dossier of each: who met whom, who said what, and the words that prove it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar read samples/fa/fa-01-held-meeting.txt",
            "  didar read --format jsonl samples/fa samples/ar > dossiers.jsonl",
            "  didar read --format jsonl --language fa,ar crawl.warc.gz > dossiers.jsonl",
            "  didar read --format html --output page.html samples/ar/ar-01-held-meeting.txt",
            "  curl -s https://example.org/article.txt | didar read --published 2024-05-06 -",
            "",
            "Read are plain text, web pages, JSON Lines, tables (CSV, TSV), books (EPUB), PDF, and all of them",
            "packed with gzip or in zip archives; what a file is, its content tells, also of standard input.",
            "A JSON Lines file holds one article a line, a table one a row, with columns of these names:",
            "  {\"id\"?, \"url\"?, \"title\"?, \"published\"?, \"outlet\"?, \"byline\"?, \"language\"?, \"text\"}",
            "  didar read --columns title=عنوان,text=3 --delimiter ';' news.csv",
            "",
            "Web archives (WARC, WET, ARC) are read as they lie, packed or not.",
            "An article that prints the text of one before it, whole or edited, has a note that says of which.",
            "What cannot be read is named on standard error, and the rest is read all the same.",
            "Exit codes: 0 all was read, 1 something was not, 2 wrong usage."
        })
final class ReadCommand implements Callable<Integer> {

    enum Format {
        TERMINAL,
        JSON,
        JSONL,
        HTML;

        @Override
        public String toString() {
            return Names.word(this);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "terminal",
            description = {
                "How to print them: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
                "jsonl: one object a line, each as soon as it is read. html: one page for all."
            })
    Format format = Format.TERMINAL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output if not given.")
    @Nullable
    Path output;

    @Option(
            names = "--verbatim",
            description = {
                "Show Persian as it came. Otherwise the terminal and the page",
                "restore the half-spaces that its source lost, and say so at each",
                "statement. JSON and proofs are always as they came."
            })
    boolean verbatim;

    @Mixin
    InputOptions from = new InputOptions();

    @Mixin
    ScreenOptions look = new ScreenOptions();

    private final Surroundings surroundings;
    private final Supplier<Function<Article, Dossier>> reader;

    ReadCommand(Surroundings surroundings, Supplier<Function<Article, Dossier>> reader) {
        this.surroundings = surroundings;
        this.reader = reader;
    }

    @Override
    public Integer call() throws IOException {
        if (output == null) {
            return write(surroundings.out());
        }
        try (OutputStream file = Files.newOutputStream(output)) {
            return write(file);
        }
    }

    private int write(OutputStream target) throws IOException {
        var out = new BufferedOutputStream(target, 1 << 16);
        boolean all;
        try (DossierSink sink = sink(out)) {
            all = new Reading(surroundings, () -> CopyNotes.before(reader.get()))
                    .read(from.inputs, from.reading(), sink::accept);
        }
        out.flush();
        return all ? 0 : 1;
    }

    private DossierSink sink(OutputStream out) {
        Function<Article, Wording> wording = verbatim ? Wording::verbatim : Wording::restored;
        return switch (format) {
            case JSON -> DossierSink.json(DossierWriter.pretty(out));
            case JSONL -> DossierSink.json(DossierWriter.lines(out));
            case HTML -> new HtmlPage(out, look.dates(), wording);
            case TERMINAL ->
                DossierSink.terminal(out, look.dates(), wording, look.screens(surroundings, output != null));
        };
    }
}
