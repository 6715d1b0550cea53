package didar.archive;

import com.code_intelligence.jazzer.junit.FuzzTest;
import didar.archive.Failure.Kind;
import didar.record.Article;
import didar.text.Span;
import java.io.ByteArrayInputStream;
import java.util.List;

/// Whatever the bytes, a reader ends, finds no fault of its own, and points only into the text.
///
/// A plain test run replays what lies in `FormatsFuzzTestInputs`: a sample of each format and every finding there ever
/// was.
/// CONTRIBUTING.md says how to look for more.
class FormatsFuzzTest {

    /// Small, so that what is too large is met too.
    private static final Options OPTIONS = Options.DEFAULT.withMaximumBytes(1 << 16);

    @FuzzTest
    void text(byte[] bytes) {
        read("file.txt", bytes);
    }

    @FuzzTest
    void jsonLines(byte[] bytes) {
        read("file.jsonl", bytes);
    }

    @FuzzTest
    void json(byte[] bytes) {
        read("file.json", bytes);
    }

    @FuzzTest
    void html(byte[] bytes) {
        read("file.html", bytes);
    }

    @FuzzTest
    void warc(byte[] bytes) {
        read("file.warc", bytes);
    }

    @FuzzTest
    void zip(byte[] bytes) {
        read("file.zip", bytes);
    }

    @FuzzTest
    void table(byte[] bytes) {
        read("file.csv", bytes);
    }

    @FuzzTest
    void epub(byte[] bytes) {
        read("file.epub", bytes);
    }

    @FuzzTest
    void pdf(byte[] bytes) {
        read("file.pdf", bytes);
    }

    @FuzzTest
    void feed(byte[] bytes) {
        read("file.rss", bytes);
    }

    /// The form is told by the bytes alone.
    @FuzzTest
    void anything(byte[] bytes) {
        read("-", bytes);
    }

    static void read(String name, byte[] bytes) {
        var input = new Input.Stream(name, new ByteArrayInputStream(bytes));
        Archive.read(List.of(input), OPTIONS, outcome -> {
            switch (outcome) {
                case Outcome.Read(Article article) -> check(article);
                case Outcome.Failed(Failure failure)
                when failure.kind() == Kind.DEFECT -> throw new AssertionError(failure.toString());
                case Outcome.Failed _ -> {}
            }
        });
    }

    private static void check(Article article) {
        int length = article.text().length();
        article.body().forEach(span -> inside(span, length));
        article.noise().forEach(span -> inside(span, length));
        article.headings().forEach(heading -> inside(heading.span(), length));
        article.credits().forEach(credit -> inside(credit.span(), length));
    }

    private static void inside(Span span, int length) {
        if (span.start() < 0 || span.end() > length || span.isEmpty()) {
            throw new AssertionError(span + " in a text of " + length);
        }
    }
}
