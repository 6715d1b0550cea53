package didar.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Writes the documents of NTREX as texts to read, a sentence a paragraph: `AlignedTexts FOLDER`. In `FOLDER/fa` and
/// `FOLDER/ar` they are whole; `fa-odd` has the first, third, … sentence of each and `ar-even` the others, so that two
/// of them tell of the same thing without having a sentence in common.
final class AlignedTexts {

    private AlignedTexts() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (String language : List.of("fa", "ar")) {
            Map<String, List<String>> documents = read(language);
            write(documents, folder.resolve(language), 0, 1);
            write(
                    documents,
                    folder.resolve(language.equals("fa") ? "fa-odd" : "ar-even"),
                    language.equals("fa") ? 0 : 1,
                    2);
        }
    }

    private static Map<String, List<String>> read(String language) throws IOException {
        List<String> ids = lines("document-ids.tsv");
        List<String> sentences = lines(language + ".txt");
        Map<String, List<String>> documents = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            documents
                    .computeIfAbsent(ids.get(i).strip(), _ -> new ArrayList<>())
                    .add(sentences.get(i));
        }
        return documents;
    }

    private static List<String> lines(String name) throws IOException {
        Path file = SharedNews.find("shared/data/aligned/ntrex-" + name + ".gz");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    /// Every `step`th sentence, from the one at `first`, counted from 0.
    private static void write(Map<String, List<String>> documents, Path folder, int first, int step)
            throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, List<String>> document : documents.entrySet()) {
            StringBuilder text = new StringBuilder();
            for (int i = first; i < document.getValue().size(); i += step) {
                text.append(document.getValue().get(i)).append("\n\n");
            }
            Files.writeString(folder.resolve(document.getKey() + ".txt"), text);
        }
    }
}
