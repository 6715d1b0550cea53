package didar.store;

import didar.record.Article;
import didar.record.Dossier;
import didar.record.DossierWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A dossier made ready to be kept. Making one is most of the work of adding and needs no record, so that it can be
/// done
/// on many threads.
///
/// @param version which version of which source it is
/// @param published ISO 8601, no finer than known
public record Entry(
        Version version,
        String id,
        String language,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String published,
        Packed dossier) {

    /// One version of what one source has.
    ///
    /// @param source path, URL, or the id given in the input
    /// @param fingerprint of the text and of what is known around it: where it differs, the article has changed
    public record Version(String source, String fingerprint) {

        private static final int DIGITS = 32;

        public static Version of(Article article) {
            MessageDigest digest;
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError("every Java has SHA-256", e);
            }
            String published =
                    article.published() == null ? null : article.published().written();
            String[] parts = {
                article.id(), article.title(), article.outlet(), article.byline(), published,
            };
            for (String part : parts) {
                if (part != null) {
                    digest.update(part.getBytes(StandardCharsets.UTF_8));
                }
                digest.update((byte) 0);
            }
            return new Version(
                    storable(article.source()),
                    HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS));
        }
    }

    public static Entry of(Dossier dossier) {
        Article article = dossier.article();
        return new Entry(
                Version.of(article),
                article.id(),
                article.language().tag(),
                article.outlet() == null ? null : storable(article.outlet()),
                article.title() == null ? null : storable(article.title()),
                article.published() == null ? null : article.published().written(),
                Packed.of(json(dossier)));
    }

    private static byte[] json(Dossier dossier) {
        var bytes = new ByteArrayOutputStream(1 << 15);
        try (var writer = DossierWriter.lines(bytes)) {
            writer.write(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    /// A text without what databases refuse: NUL, and halves of surrogate pairs.
    private static String storable(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return new String(utf8, StandardCharsets.UTF_8).replace('\0', '\ufffd');
    }
}
