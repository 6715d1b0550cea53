package didar.eval;

import didar.record.JsonTree;
import didar.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// An article of `identity.json`: who or what its names and offices stand for.
///
/// @param day of publication
record IdentityGold(String key, Language language, @Nullable LocalDate day, List<Mention> mentions) {

    /// @param start of the span `[start, end)`, in code points of the text
    /// @param form `name` or `office`
    record Mention(int start, int end, String form, String kind, String entity) {}

    static List<IdentityGold> read(Path file) throws IOException {
        List<IdentityGold> documents = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), Files.newInputStream(file))) {
            json.nextToken();
            for (JsonTree document : JsonTree.read(json).list("documents")) {
                JsonTree published = document.optional("published");
                documents.add(new IdentityGold(
                        document.required("key").string(),
                        document.required("language").string().equals("fa") ? Language.PERSIAN : Language.ARABIC,
                        published == null
                                ? null
                                : LocalDate.parse(published.string().substring(0, 10)),
                        document.list("mentions").stream()
                                .map(m -> new Mention(
                                        m.required("start").number(),
                                        m.required("end").number(),
                                        m.required("form").string(),
                                        m.required("kind").string(),
                                        m.required("entity").string()))
                                .toList()));
            }
        }
        return documents;
    }

    /// The half for looking at, or the one that is reported.
    String half() {
        return Math.floorMod(key.hashCode(), 2) == 0 ? "tune" : "test";
    }
}
