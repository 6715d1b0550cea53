package didar.cli;

import didar.record.Article;
import didar.record.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Function;

/// One page for all dossiers of a run, with nothing outside it: no script, no font, no picture. Pointing at a
/// fact, or going to it by keyboard, lights up its proof in the text, and the other way round, by `:has()` alone.
/// A policy in the page lets nothing run and nothing load but its own style, which it names by hash.
///
/// The style has a rule for each fact number, so the head can be written only when all dossiers are known.
final class HtmlPage implements DossierSink {

    private final OutputStream out;
    private final ScreenDates dates;
    private final Function<Article, Wording> wording;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder index = new StringBuilder();
    private int articles;
    private int mostFacts;

    HtmlPage(OutputStream out, ScreenDates dates, Function<Article, Wording> wording) {
        this.out = out;
        this.dates = dates;
        this.wording = wording;
    }

    @Override
    public void accept(Dossier dossier) {
        articles++;
        String id = "d" + articles;
        var a = dossier.article();
        int facts = HtmlArticle.write(dossier, wording.apply(a), id, dates, body);
        mostFacts = Math.max(mostFacts, facts);
        index.append("<li><a href=\"#").append(id).append("\">");
        index.append(Html.bdi(title(dossier), a.language())).append("</a></li>\n");
    }

    @Override
    public void close() throws IOException {
        String style = style();
        StringBuilder page = new StringBuilder();
        String policy =
                "default-src 'none'; style-src 'sha256-" + sha256(style) + "'; base-uri 'none'; form-action 'none'";
        page.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .append("<title>Didar: " + (articles == 1 ? "one article" : articles + " articles") + "</title>\n")
                .append("<style>" + style + "</style>\n</head>\n<body>\n");
        if (articles > 1) {
            page.append("<nav class=\"index\" aria-label=\"Articles\"><ol>\n")
                    .append(index)
                    .append("</ol></nav>\n");
        }
        page.append("<main>\n").append(body).append("</main>\n</body>\n</html>\n");
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    static String title(Dossier dossier) {
        return Objects.requireNonNullElse(dossier.article().title(), "(no title)");
    }

    private String style() throws IOException {
        StringBuilder style = new StringBuilder(sheet());
        if (mostFacts > 0) {
            StringBuilder proofs = new StringBuilder();
            StringBuilder facts = new StringBuilder();
            for (int i = 1; i <= mostFacts; i++) {
                String comma = i == 1 ? "" : ",\n";
                proofs.append(comma + ".d:has(.f" + i + ":is(:hover, :focus-within)) .text .p" + i);
                facts.append(comma + ".d:has(.p" + i + ":hover) .f" + i);
            }
            style.append(proofs).append(" { background: var(--proof); color: var(--proof-ink); }\n");
            style.append(facts).append(" { border-inline-start-color: var(--accent); background: var(--paper); }\n");
        }
        return style.toString();
    }

    private static String sheet() throws IOException {
        try (InputStream in = HtmlPage.class.getResourceAsStream("page.css")) {
            return new String(Objects.requireNonNull(in, "page.css").readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
