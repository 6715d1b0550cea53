package didar.eval;

import didar.link.Linking;
import didar.link.Links;
import didar.link.document.Partner;
import didar.link.document.Partners;
import didar.link.document.Trait;
import didar.link.event.EventsInMemory;
import didar.link.who.KnownInMemory;
import didar.record.Dossier;
import didar.record.DossierReader;
import didar.text.Language;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/// Prints how often the right partner of a document is found among those of the other language: `PartnerScore
/// FA.jsonl AR.jsonl`, dossiers of the same documents in two languages, whose sources have the same file names.
///
/// All traits together, then each left out once, then some alone. A word of a name that is left out counts as any
/// other word. Weights are tuned on a third of the documents, by hash of the name.
/// With `--errors`, the wrong partners of that third.
final class PartnerScore {

    private static final int SHOWN = 12;
    private static final double[] SCORES = {0.05, 0.075, 0.1, 0.15, 0.2, 0.3};

    private record Document(String name, Dossier dossier, Links links) {

        boolean tuning() {
            return Math.floorMod(name.hashCode(), 3) == 0;
        }

        Language language() {
            return dossier.article().language();
        }
    }

    private final List<Document> documents;
    private final Map<String, Document> byId = new HashMap<>();
    private final PrintStream out;

    private PartnerScore(List<Document> documents, PrintStream out) {
        this.documents = documents;
        this.out = out;
        documents.forEach(document -> byId.put(document.dossier.article().id(), document));
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Document> documents = new ArrayList<>();
        Linking linking = new Linking(new KnownInMemory(), new EventsInMemory());
        for (String file : List.of(args[0], args[1])) {
            try (DossierReader reader =
                    new DossierReader(new BufferedInputStream(Files.newInputStream(Path.of(file))))) {
                for (Dossier dossier = reader.next(); dossier != null; dossier = reader.next()) {
                    String name =
                            String.valueOf(Path.of(dossier.article().source()).getFileName());
                    documents.add(new Document(
                            name, dossier, linking.link(dossier, null).links()));
                }
            }
        }
        PartnerScore score = new PartnerScore(documents, out);
        score.print("all", EnumSet.allOf(Trait.class), args.length > 2);
        for (Trait trait : Trait.values()) {
            score.print("without " + trait, EnumSet.complementOf(EnumSet.of(trait)), false);
        }
        EnumSet<Trait> names = EnumSet.of(Trait.IDENTITY, Trait.PERSON, Trait.PLACE, Trait.BODY);
        EnumSet<Trait> values = EnumSet.of(Trait.NUMBER, Trait.TIME);
        score.print("names alone", names, false);
        score.print("numbers and times", values, false);
        values.addAll(names);
        score.print("these together", values, false);
        score.print("words alone", EnumSet.of(Trait.WORD), false);
    }

    private void print(String what, EnumSet<Trait> used, boolean errors) {
        long start = System.nanoTime();
        Partners partners = new Partners(used);
        documents.forEach(document -> partners.add(document.dossier, document.links));
        Map<Document, List<Partner>> found = new HashMap<>();
        for (Document document : documents) {
            String id = document.dossier.article().id();
            found.put(document, partners.of(id, other -> other.language() != document.language(), 2));
        }
        out.printf(
                Locale.ROOT,
                "%-18s tuning third %s | other thirds %s | all %s | %d ms%n",
                what,
                right(found, Document::tuning),
                right(found, document -> !document.tuning()),
                right(found, _ -> true),
                (System.nanoTime() - start) / 1_000_000);
        if (used.size() == Trait.values().length) {
            scores(found);
        }
        if (errors) {
            documents.stream()
                    .filter(Document::tuning)
                    .forEach(document -> show(document, of(found, document), partners));
        }
    }

    private String right(Map<Document, List<Partner>> found, Predicate<Document> counted) {
        StringBuilder line = new StringBuilder();
        for (Language language : List.of(Language.PERSIAN, Language.ARABIC)) {
            List<Document> of = documents.stream()
                    .filter(document -> document.language() == language && counted.test(document))
                    .toList();
            long right = of.stream()
                    .filter(document -> isRight(document, of(found, document)))
                    .count();
            line.append(String.format(
                    Locale.ROOT,
                    "%s %d of %d = %.1f %%  ",
                    language == Language.PERSIAN ? "fa→ar" : "ar→fa",
                    right,
                    of.size(),
                    100.0 * right / of.size()));
        }
        return line.toString();
    }

    /// How many right and how many wrong partners are at a score or over it.
    private void scores(Map<Document, List<Partner>> found) {
        for (double least : SCORES) {
            int right = 0;
            int wrong = 0;
            for (Document document : documents) {
                List<Partner> partners = of(found, document);
                right += partners.stream().anyMatch(p -> p.score() >= least && isOf(document, p)) ? 1 : 0;
                wrong += partners.stream().anyMatch(p -> p.score() >= least && !isOf(document, p)) ? 1 : 0;
            }
            out.printf(
                    Locale.ROOT,
                    "    score of %.2f or more: %d right partners, a wrong one of %d documents, of %d%n",
                    least,
                    right,
                    wrong,
                    documents.size());
        }
    }

    private static List<Partner> of(Map<Document, List<Partner>> found, Document document) {
        return found.getOrDefault(document, List.of());
    }

    private Document of(Partner partner) {
        return Objects.requireNonNull(byId.get(partner.article()), "a partner that nobody asked for");
    }

    private boolean isOf(Document document, Partner partner) {
        return of(partner).name.equals(document.name);
    }

    private boolean isRight(Document document, List<Partner> found) {
        return !found.isEmpty() && isOf(document, found.getFirst());
    }

    private void show(Document document, List<Partner> found, Partners partners) {
        if (isRight(document, found)) {
            return;
        }
        out.println(document.language() + " " + document.name);
        List<Partner> all = partners.of(
                document.dossier.article().id(), other -> other.language() != document.language(), documents.size());
        for (int i = 0; i < all.size(); i++) {
            Partner partner = all.get(i);
            String name = of(partner).name;
            if (i == 0 || name.equals(document.name)) {
                out.printf(Locale.ROOT, "  %d. %s %.3f%n", i + 1, name, partner.score());
                partner.reasons().stream().limit(SHOWN).forEach(r -> out.println("      " + r));
            }
        }
    }
}
