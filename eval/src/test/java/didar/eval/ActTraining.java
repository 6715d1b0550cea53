package didar.eval;

import didar.archive.Archive;
import didar.archive.Input;
import didar.archive.Options;
import didar.archive.Outcome;
import didar.extract.ActEvidence;
import didar.extract.Extractor;
import didar.record.Act;
import didar.record.Article;
import didar.record.Dossier;
import didar.record.Statement;
import didar.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Trains the model of acts of a language: `ActTraining LANGUAGE MODEL-FILE GUIDED… -- OTHER… -- INPUT…`.
///
/// Gold is JSON or a table of [RowGold]: first what was judged after the guide, then what other readers judged, who
/// draw
/// the lines between acts elsewhere. The inputs are read as `didar read` reads them. First it says how right acts are
/// by
/// cross-validation, each article whole in one of the parts, and which acts are taken for which; then it trains on all
/// and writes the weights. The same data give the same file. `extract/src/main/resources/didar/extract/acts.md` has the
/// command.
final class ActTraining {

    private static final long SEED = 20261122;
    private static final int FOLDS = 10;
    private static final int CONFUSIONS = 14;

    private final Extractor extractor = new Extractor();
    private final List<ActSample> samples = new ArrayList<>();
    private final Map<String, GoldIndex> gold = new LinkedHashMap<>();
    private final Set<String> guided = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    private ActTraining() {}

    public static void main(String[] args) throws IOException {
        List<String> all = List.of(args);
        int others = all.indexOf("--");
        int inputs = all.lastIndexOf("--");
        ActTraining training = new ActTraining();
        Language language = all.get(0).equals("fa") ? Language.PERSIAN : Language.ARABIC;
        for (String file : all.subList(2, others)) {
            training.guided.add(training.gold(Path.of(file), language));
        }
        for (String file : all.subList(others + 1, inputs)) {
            training.gold(Path.of(file), language);
        }
        training.read(all.subList(inputs + 1, all.size()));
        training.validate(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        Files.writeString(
                Path.of(all.get(1)),
                training.header(all.get(0))
                        + LogLinear.train(training.trainable(training.samples)).rows());
    }

    /// @return what the gold is called
    private String gold(Path file, Language language) throws IOException {
        List<GoldDocument> documents;
        String name = file.getFileName().toString();
        if (name.endsWith(".tsv")) {
            documents = RowGold.read(file);
        } else {
            try (InputStream in = Files.newInputStream(file);
                    GoldReader reader = new GoldReader(name, in)) {
                documents = reader.rest();
            }
        }
        String called = name.equals("gold.json") ? "samples" : name;
        gold.put(
                called,
                new GoldIndex(documents.stream()
                        .filter(document -> document.language() == language)
                        .toList()));
        return called;
    }

    private void read(List<String> inputs) {
        List<Input> places =
                inputs.stream().map(place -> Input.of(Path.of(place))).toList();
        Archive.read(places, Options.DEFAULT, outcome -> {
            if (outcome instanceof Outcome.Read(Article article) && seen.add(article.id())) {
                gold.forEach((name, index) -> read(name, index, article));
            }
        });
    }

    private void read(String name, GoldIndex index, Article article) {
        GoldDocument document = index.of(article);
        if (document != null) {
            Map<Statement, ActEvidence> evidence = new HashMap<>();
            Dossier dossier = extractor.extract(article, evidence::put);
            samples.addAll(ActSample.of(name, document, dossier, evidence));
        }
    }

    private List<LogLinear.Sample> trainable(List<ActSample> samples) {
        List<LogLinear.Sample> trainable = new ArrayList<>();
        for (ActSample sample : samples) {
            if (sample.evidence() != null) {
                trainable.add(new LogLinear.Sample(sample.act(), sample.evidence(), guided.contains(sample.gold())));
            }
        }
        return trainable;
    }

    /// Says how right acts are when an article is judged by a model that has not seen it.
    private void validate(PrintStream out) {
        List<String> documents = new ArrayList<>(
                new TreeSet<>(samples.stream().map(ActSample::document).toList()));
        Collections.shuffle(documents, new Random(SEED));
        Map<String, Rate> blind = new TreeMap<>();
        Map<String, Rate> now = new TreeMap<>();
        Map<String, Integer> taken = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int part = fold;
            List<ActSample> rest = samples.stream()
                    .filter(s -> documents.indexOf(s.document()) % FOLDS != part)
                    .toList();
            LogLinear model = LogLinear.train(trainable(rest));
            for (ActSample s : samples) {
                if (documents.indexOf(s.document()) % FOLDS == part) {
                    Act act = s.evidence() == null ? s.now() : model.best(s.evidence());
                    Stream.of(s.gold(), "all").forEach(name -> {
                        blind.computeIfAbsent(name, _ -> new Rate()).add(act == s.act());
                        now.computeIfAbsent(name, _ -> new Rate()).add(s.now() == s.act());
                    });
                    if (act != s.act()) {
                        taken.merge(s.act() + " taken for " + act, 1, Integer::sum);
                    }
                }
            }
        }
        blind.forEach((name, rate) -> out.printf(
                Locale.ROOT,
                "%-16s %.3f  (of %d; as read now %.3f)%n",
                name,
                rate.share(),
                rate.all(),
                Objects.requireNonNull(now.get(name)).share()));
        taken.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(CONFUSIONS)
                .forEach(e -> out.println(e.getValue() + " " + e.getKey()));
    }

    private String header(String language) {
        return String.format(Locale.ROOT, """
                # Weights of the model of acts, for %s: what a feature adds to an act, * what it adds to the act that it speaks for. Apache-2.0. 2026-11-22
                # Made by didar.eval.ActTraining from %d statements; the model card is acts.md. Not for editing.
                # feature	act	weight
                """, language.equals("fa") ? "Persian" : "Arabic", samples.size());
    }
}
