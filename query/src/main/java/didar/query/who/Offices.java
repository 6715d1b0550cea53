package didar.query.who;

import didar.link.name.Name;
import didar.link.who.Identity;
import didar.link.who.Tenure;
import didar.link.who.TitleKeys;
import didar.query.Casebook;
import didar.query.Filed;
import didar.query.Named;
import didar.record.Entity;
import didar.record.Mention;
import didar.text.FoldedText;
import didar.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gathers the offices that articles give to one person.
final class Offices {

    /// Units between a name and an office that are quoted together.
    private static final int TOGETHER = 40;

    private record Key(String key, boolean understood, boolean former) {}

    private final TitleKeys titles = TitleKeys.load();
    private final SoleOffices sole = SoleOffices.load();
    private final Map<Key, List<OfficeProof>> found = new LinkedHashMap<>();

    /// @param local id of the person in the article
    /// @param country of the person, for titles that say none
    void read(Filed filed, String local, @Nullable String country) {
        Entity entity = filed.dossier().entities().stream()
                .filter(e -> e.id().equals(local))
                .findFirst()
                .orElseThrow();
        List<Mention> mentions = filed.dossier().mentions().stream()
                .filter(mention -> mention.entity().equals(local))
                .toList();
        // Who is told by an office alone was found by it: that would prove what was supposed.
        if (mentions.stream().noneMatch(mention -> mention.form() == Mention.Form.NAME)) {
            return;
        }
        for (Entity.Office office : entity.offices()) {
            Span words = words(filed.article().text(), office.title(), mentions);
            if (words != null) {
                Key key = key(office, filed, entity.country() == null ? country : entity.country());
                found.computeIfAbsent(key, _ -> new ArrayList<>())
                        .add(new OfficeProof(
                                office.title(),
                                filed.article().source(),
                                filed.article().outlet(),
                                filed.day(),
                                filed.quote(words)));
            }
        }
    }

    private Key key(Entity.Office office, Filed filed, @Nullable String country) {
        TitleKeys.Title title = title(office.title(), filed, country);
        boolean former = office.status() == Entity.Office.Status.FORMER || title != null && title.former();
        return title != null
                ? new Key(sole.bare(title.key()), true, former)
                : new Key(FoldedText.of(office.title()).toString(), false, former);
    }

    /// A title that is not understood with its half-spaces may be without: «رئیس‌جمهور».
    private TitleKeys.@Nullable Title title(String title, Filed filed, @Nullable String country) {
        TitleKeys.Title found = titles.title(title, filed.article().language(), country);
        return found != null
                ? found
                : titles.title(title.replace('\u200c', ' '), filed.article().language(), country);
    }

    /// Where a title stands that is nearest to a mention of the person, with the mention where both stand together.
    private static @Nullable Span words(String text, String title, List<Mention> mentions) {
        Span best = null;
        boolean together = false;
        int nearest = Integer.MAX_VALUE;
        for (int at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
            Span here = new Span(at, at + title.length());
            for (Mention mention : mentions) {
                int gap = Math.max(
                        0,
                        Math.max(
                                mention.span().start() - here.end(),
                                here.start() - mention.span().end()));
                if (gap < nearest) {
                    nearest = gap;
                    together = gap <= TOGETHER;
                    best = together ? here.cover(mention.span()) : here;
                }
            }
        }
        return best == null || together ? best : widened(text, best);
    }

    /// With the words around, within the line.
    private static Span widened(String text, Span words) {
        int start = words.start();
        int end = words.end();
        while (start > 0 && text.charAt(start - 1) != '\n' && !isFar(words.start() - start, text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && text.charAt(end) != '\n' && !isFar(end - words.end(), text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isFar(int units, char next) {
        return units >= TOGETHER && next == ' ';
    }

    /// By the first day on which they are told, those without one last.
    List<HeldOffice> offices() {
        List<HeldOffice> offices = new ArrayList<>();
        found.forEach((key, proofs) -> offices.add(new HeldOffice(key.key, key.understood, key.former, proofs)));
        offices.sort(Comparator.comparing(HeldOffice::from, Comparator.nullsLast(Comparator.naturalOrder())));
        return offices;
    }

    List<OfficeConflict> conflicts(Identity who, List<HeldOffice> offices, Casebook casebook) {
        List<HeldOffice> held = offices.stream()
                .filter(office -> office.understood() && !office.former() && sole.has(office.key()))
                .toList();
        List<OfficeConflict> conflicts = new ArrayList<>();
        for (HeldOffice office : held) {
            for (Identity other : casebook.holders(office.key())) {
                // A word alone may be anybody's.
                boolean sure = other.listed() || other.names().stream().anyMatch(Name::isFull);
                if (sure && !other.id().equals(who.id())) {
                    other.tenures().stream()
                            .filter(tenure -> tenure.title().equals(office.key()))
                            .forEach(tenure -> conflict(office, other, tenure, conflicts));
                }
            }
            for (HeldOffice later : held.subList(held.indexOf(office) + 1, held.size())) {
                String state = SoleOffices.country(office.key());
                if (state != null && !state.equals(SoleOffices.country(later.key())) && office.meets(later)) {
                    conflicts.add(new OfficeConflict.TwoStates(office, later));
                }
            }
        }
        return conflicts;
    }

    private static void conflict(HeldOffice office, Identity other, Tenure tenure, List<OfficeConflict> conflicts) {
        // The list has years alone: those in which an office changes hands are no conflict.
        LocalDate from = tenure.from() == null || !other.listed()
                ? tenure.from()
                : tenure.from().plusYears(1);
        LocalDate to = tenure.to() == null || !other.listed()
                ? tenure.to()
                : tenure.to().minusYears(1);
        if (from == null && to == null) {
            return;
        }
        for (OfficeProof proof : office.proofs()) {
            LocalDate day = proof.day();
            if (day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to))) {
                Named named = Named.of(other, other.names().getFirst().text(), List.of());
                conflicts.add(new OfficeConflict.OtherHolder(office, named, tenure.from(), tenure.to(), proof));
                return;
            }
        }
    }
}
