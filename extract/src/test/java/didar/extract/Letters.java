package didar.extract;

import didar.record.Dossier;
import didar.record.Entity;
import didar.text.FoldedText;
import didar.text.Span;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How tests compare words: by their letters, whatever the writing and the spaces.
final class Letters {

    private Letters() {}

    /// The folded letters of a text, without spaces and half-spaces.
    static String of(String text) {
        StringBuilder letters = new StringBuilder();
        FoldedText folded = FoldedText.of(text);
        for (int i = 0; i < folded.length(); i++) {
            if (!isGap(folded.charAt(i))) {
                letters.append(folded.charAt(i));
            }
        }
        return letters.toString();
    }

    static boolean same(String a, String b) {
        return of(a).equals(of(b));
    }

    static boolean contains(String whole, String part) {
        return of(whole).contains(of(part));
    }

    /// Characters that two spans share by those that either has (Jaccard), spaces ignored.
    static double overlap(Span a, Span b, String text) {
        int both = 0;
        int either = 0;
        for (int i = Math.min(a.start(), b.start()); i < Math.max(a.end(), b.end()); i++) {
            if (!isGap(text.charAt(i)) && (a.contains(i) || b.contains(i))) {
                either++;
                both += a.contains(i) && b.contains(i) ? 1 : 0;
            }
        }
        return either == 0 ? 0 : (double) both / either;
    }

    /// Name, other names and offices of an entity, as the dossier gives them.
    static Stream<String> names(Entity entity) {
        return Stream.of(
                        Stream.of(entity.name()),
                        entity.names().stream(),
                        entity.offices().stream().map(Entity.Office::title))
                .flatMap(names -> names);
    }

    /// The entity of an id, `null` where the id is.
    static @Nullable Entity entity(Dossier dossier, @Nullable String id) {
        return dossier.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /// How messages call the entity of an id.
    static String called(Dossier dossier, @Nullable String id) {
        Entity entity = entity(dossier, id);
        return entity == null ? "-" : entity.name();
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || c == '\u200c' || c == '\u00a0';
    }
}
