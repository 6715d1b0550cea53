package didar.query;

import didar.correct.Lens;
import didar.link.LinkReader;
import didar.link.who.Appearance;
import didar.store.Tied;
import didar.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What articles say of somebody as it is seen. The record is asked by all ids that may be behind those asked for; an
/// article with another speaker may have him by that alone, and is read.
record SeenMentions(Casebook casebook, Tied tied, Set<String> identities) {

    private static final String EARLIEST = "0000-01-01";

    /// @param consumer takes an article each, by their numbers
    void each(Consumer<Clipping> consumer) {
        Lens lens = casebook.lens();
        Set<String> reread = lens.sourcesOfSpeakers();
        List<Tied.Mention> ofArticle = new ArrayList<>();
        Casebook.asked(() -> {
            tied.mentions(lens.identitiesBehind(identities), mention -> {
                if (!ofArticle.isEmpty() && ofArticle.getFirst().article() != mention.article()) {
                    hand(ofArticle, reread, consumer);
                    ofArticle.clear();
                }
                ofArticle.add(mention);
            });
            return null;
        });
        if (!ofArticle.isEmpty()) {
            hand(ofArticle, reread, consumer);
        }
    }

    private void hand(List<Tied.Mention> mentions, Set<String> reread, Consumer<Clipping> consumer) {
        Tied.Mention first = mentions.getFirst();
        boolean told = mentions.stream().noneMatch(Tied.Mention::isUntold) && !reread.contains(first.source());
        Appearance appearance = told ? kept(mentions) : read(casebook.article(first.article()));
        if (!appearance.names().isEmpty()) {
            consumer.accept(new Clipping(
                    first.article(),
                    first.source(),
                    first.outlet(),
                    day(first.published()),
                    language(first.language()),
                    appearance));
        }
    }

    private Appearance kept(List<Tied.Mention> mentions) {
        List<String> names = new ArrayList<>();
        List<Appearance.Office> offices = new ArrayList<>();
        for (Tied.Mention mention : mentions) {
            if (identities.contains(casebook.lens().identity(mention.identity(), mention.source()))) {
                names.addAll(mention.called());
                if (mention.offices() != null) {
                    offices.addAll(LinkReader.offices(mention.offices()));
                }
            }
        }
        if (mentions.size() > 1) {
            // Of several who are one, as the article has them.
            offices.sort(Comparator.comparingInt(
                            (Appearance.Office office) -> office.entity().length())
                    .thenComparing(Appearance.Office::entity));
        }
        return new Appearance(names, offices);
    }

    private Appearance read(Filed filed) {
        Map<String, Appearance> all =
                Appearance.in(filed.dossier(), filed.links().entities());
        all.keySet().retainAll(identities);
        List<String> names = new ArrayList<>();
        List<Appearance.Office> offices = new ArrayList<>();
        for (Appearance one : all.values()) {
            names.addAll(one.names());
            offices.addAll(one.offices());
        }
        return new Appearance(names, offices);
    }

    /// The start of what is known.
    private static @Nullable LocalDate day(@Nullable String published) {
        if (published == null) {
            return null;
        }
        int known = Math.min(published.length(), EARLIEST.length());
        return LocalDate.parse(published.substring(0, known) + EARLIEST.substring(known));
    }

    private static Language language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(Language.UNKNOWN);
    }
}
