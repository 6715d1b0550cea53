package didar.eval;

import didar.archive.Archive;
import didar.archive.Input;
import didar.archive.Options;
import didar.archive.Outcome;
import didar.record.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Rows of gold that name articles of the shared collections by key and hash, and the articles as `texts.py` writes
/// them.
final class NewsRow {

    private static final int HASH_DIGITS = 12;

    private NewsRow() {}

    /// The cells of all rows.
    static List<List<String>> read(Path gold) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            if (!line.startsWith("#")) {
                rows.add(List.of(line.split("\t", -1)));
            }
        }
        return rows;
    }

    /// Articles by the ids that [#id] makes.
    static Map<String, Article> articles(Path texts) {
        Map<String, Article> articles = new HashMap<>();
        Archive.read(List.of(Input.of(texts)), Options.DEFAULT, outcome -> {
            if (outcome instanceof Outcome.Read(var article)) {
                articles.put(article.source(), article);
            }
        });
        return articles;
    }

    /// The article of a key.
    ///
    /// @throws IllegalStateException if there is none, or its text is not the one that was judged
    static Article article(Map<String, Article> articles, String key, String hash) {
        Article article = articles.get(key.replaceAll("[^\\w.-]", "_"));
        if (article == null || !hash(article.text()).equals(hash)) {
            throw new IllegalStateException(key + " is not among the texts, or not as it was");
        }
        return article;
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
