package didar.eval;

import didar.link.who.KnownInMemory;
import didar.link.who.Resolution;
import didar.link.who.Resolver;
import didar.record.Dossier;
import didar.record.DossierReader;
import didar.record.Entity;
import didar.record.Mention;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Prints how well identity is told on `identity.json`: `IdentityScore GOLD.json DOSSIERS.jsonl`, where the dossiers
/// are those that `didar read --format jsonl` makes of its texts.
///
/// Two ways: on the marked mentions given as entities of their article, which is linking alone, and through the whole
/// walk, where a marked mention has the identity of the entity whose mention lies over it, and stands alone where there
/// is none. With `--errors`, what was told wrongly in the tuning half.
final class IdentityScore {

    private record Told(IdentityGold document, IdentityGold.Mention mention, String text, String id, String why) {}

    private IdentityScore() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, Dossier> dossiers = dossiers(Path.of(args[1]));
        List<IdentityGold> gold = IdentityGold.read(Path.of(args[0]));
        for (boolean walk : new boolean[] {false, true}) {
            for (String half : List.of("tune", "test", "all")) {
                Resolver resolver = Resolver.over(new KnownInMemory());
                List<Told> told = new ArrayList<>();
                for (IdentityGold document : gold) {
                    if (half.equals("all") || half.equals(document.half())) {
                        Dossier dossier = dossiers.get(DocumentName.plain(document.key()));
                        if (dossier == null) {
                            throw new IOException("no dossier of " + document.key());
                        }
                        told.addAll(walk ? walked(resolver, document, dossier) : given(resolver, document, dossier));
                    }
                }
                print(out, (walk ? "walk, " : "linking, ") + half, told);
                if (args.length > 2 && half.equals("tune")) {
                    errors(out, told);
                }
            }
        }
    }

    private static void print(PrintStream out, String what, List<Told> told) {
        BCubed score = score(told);
        long alone = told.stream().filter(t -> t.id.startsWith("?")).count();
        out.printf(
                Locale.ROOT,
                "%s: B-cubed F1 %.3f P %.3f R %.3f, %d mentions, %d untold%n",
                what,
                score.f1(),
                score.precision(),
                score.recall(),
                told.size(),
                alone);
        for (String part : List.of("person name", "person office", "organization name", "group name", "place name")) {
            BCubed of = score(told.stream()
                    .filter(t -> (t.mention.kind() + " " + t.mention.form()).equals(part))
                    .toList());
            out.printf(Locale.ROOT, "    %s: F1 %.3f P %.3f R %.3f%n", part, of.f1(), of.precision(), of.recall());
        }
    }

    private static BCubed score(List<Told> told) {
        return BCubed.of(told.stream()
                .map(t -> new BCubed.Item(t.mention.entity(), t.id))
                .toList());
    }

    private static Map<String, Dossier> dossiers(Path file) throws IOException {
        Map<String, Dossier> dossiers = new HashMap<>();
        try (DossierReader reader = new DossierReader(new BufferedInputStream(Files.newInputStream(file)))) {
            for (Dossier dossier = reader.next(); dossier != null; dossier = reader.next()) {
                dossiers.put(dossier.article().source(), dossier);
            }
        }
        return dossiers;
    }

    /// The marked mentions of one entity are one entity of the article.
    private static List<Told> given(Resolver resolver, IdentityGold document, Dossier dossier) {
        String text = dossier.article().text();
        Map<String, List<IdentityGold.Mention>> byEntity = new LinkedHashMap<>();
        document.mentions()
                .forEach(m -> byEntity.computeIfAbsent(m.entity(), _ -> new ArrayList<>())
                        .add(m));
        List<Entity> entities = new ArrayList<>();
        byEntity.forEach((slug, mentions) -> entities.add(entity("e" + entities.size(), mentions, text)));
        Map<String, Resolution> resolutions = new HashMap<>();
        List<Resolution> found = resolver.resolve(document.key(), document.language(), document.day(), entities);
        int at = 0;
        for (String slug : byEntity.keySet()) {
            resolutions.put(slug, found.get(at++));
        }
        return document.mentions().stream()
                .map(m -> told(document, m, text, resolutions.get(m.entity())))
                .toList();
    }

    private static Entity entity(String id, List<IdentityGold.Mention> mentions, String text) {
        Set<String> names = new LinkedHashSet<>();
        List<Entity.Office> offices = new ArrayList<>();
        String longest = "";
        for (IdentityGold.Mention mention : mentions) {
            String words = words(mention, text);
            if (mention.form().equals("name")) {
                names.add(words);
                longest = words.length() > longest.length() ? words : longest;
            } else {
                offices.add(new Entity.Office(words, null, Entity.Office.Status.CURRENT));
            }
        }
        String name = names.isEmpty() ? offices.getFirst().title() : longest;
        names.remove(name);
        Entity.Kind kind = Entity.Kind.valueOf(mentions.getFirst().kind().toUpperCase(Locale.ROOT));
        return new Entity(id, kind, name, List.copyOf(names), null, null, offices);
    }

    private static String words(IdentityGold.Mention mention, String text) {
        return text.substring(text.offsetByCodePoints(0, mention.start()), text.offsetByCodePoints(0, mention.end()));
    }

    private static List<Told> walked(Resolver resolver, IdentityGold document, Dossier dossier) {
        String text = dossier.article().text();
        Map<String, Resolution> resolutions = new HashMap<>();
        resolver.resolve(dossier).forEach(r -> resolutions.put(r.entity(), r));
        List<Told> told = new ArrayList<>();
        for (IdentityGold.Mention mention : document.mentions()) {
            Mention over = over(dossier, mention, text);
            told.add(told(document, mention, text, over == null ? null : resolutions.get(over.entity())));
        }
        return told;
    }

    /// The mention that shares most with the marked one, and at least half of what both cover.
    private static @Nullable Mention over(Dossier dossier, IdentityGold.Mention mention, String text) {
        int start = text.offsetByCodePoints(0, mention.start());
        int end = text.offsetByCodePoints(0, mention.end());
        Mention best = null;
        double most = 0.5;
        for (Mention found : dossier.mentions()) {
            int shared = Math.min(end, found.span().end())
                    - Math.max(start, found.span().start());
            int covered = Math.max(end, found.span().end())
                    - Math.min(start, found.span().start());
            if (shared > 0 && shared / (double) covered >= most) {
                most = shared / (double) covered;
                best = found;
            }
        }
        return best;
    }

    private static Told told(
            IdentityGold document, IdentityGold.Mention mention, String text, @Nullable Resolution resolution) {
        String alone = "?" + document.key() + ":" + mention.start();
        String words = words(mention, text);
        return switch (resolution) {
            case null -> new Told(document, mention, words, alone, "not found by the reader");
            case Resolution.Linked linked ->
                new Told(
                        document,
                        mention,
                        words,
                        linked.id(),
                        String.format(Locale.ROOT, "%.2f %s", linked.score(), linked.reason()));
            case Resolution.Fresh fresh -> new Told(document, mention, words, fresh.id(), fresh.reason());
            case Resolution.Unknown unknown ->
                new Told(document, mention, words, "?" + document.key() + ":" + unknown.entity(), unknown.reason());
        };
    }

    /// A mention is wrong where most of its entity was put elsewhere, or most of where it was put is another entity.
    private static void errors(PrintStream out, List<Told> told) {
        Map<String, Map<String, Integer>> ids = new HashMap<>();
        Map<String, Map<String, Integer>> entities = new HashMap<>();
        for (Told t : told) {
            ids.computeIfAbsent(t.mention.entity(), _ -> new HashMap<>()).merge(t.id, 1, Integer::sum);
            entities.computeIfAbsent(t.id, _ -> new HashMap<>()).merge(t.mention.entity(), 1, Integer::sum);
        }
        for (Told t : told) {
            String id = most(ids.get(t.mention.entity()));
            String entity = most(entities.get(t.id));
            if (!t.id.equals(id) || !t.mention.entity().equals(entity)) {
                out.println(String.join(
                        "\t",
                        "error",
                        t.mention.entity(),
                        t.text,
                        t.mention.form(),
                        t.id,
                        "not " + id,
                        t.why,
                        t.document.key()));
            }
        }
    }

    private static String most(@Nullable Map<String, Integer> counts) {
        return counts == null
                ? ""
                : counts.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey();
    }
}
