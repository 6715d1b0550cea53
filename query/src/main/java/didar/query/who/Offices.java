package didar.query.who;

import didar.link.name.Name;
import didar.link.who.Appearance;
import didar.link.who.Identity;
import didar.link.who.Tenure;
import didar.link.who.TitleKeys;
import didar.query.Casebook;
import didar.query.Clipping;
import didar.query.Named;
import didar.query.Quote;
import didar.record.Entity;
import didar.text.FoldedText;
import didar.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gathers the offices that articles give to one person.
final class Offices {

    private record Key(String key, boolean understood, boolean former) {}

    private final TitleKeys titles = TitleKeys.load();
    private final SoleOffices sole = SoleOffices.load();
    private final Map<Key, List<OfficeProof>> found = new LinkedHashMap<>();

    /// @param country of the person, for titles that say none
    void read(Clipping clipping, @Nullable String country) {
        for (Appearance.Office office : clipping.appearance().offices()) {
            String words = office.words();
            int end = office.start() + words.codePointCount(0, words.length());
            Key key = key(office, clipping.language(), office.country() == null ? country : office.country());
            found.computeIfAbsent(key, _ -> new ArrayList<>())
                    .add(new OfficeProof(
                            office.title(),
                            clipping.source(),
                            clipping.outlet(),
                            clipping.day(),
                            new Quote(office.start(), end, words)));
        }
    }

    private Key key(Appearance.Office office, Language language, @Nullable String country) {
        TitleKeys.Title title = title(office.title(), language, country);
        boolean former = office.status() == Entity.Office.Status.FORMER || title != null && title.former();
        return title != null
                ? new Key(sole.bare(title.key()), true, former)
                : new Key(FoldedText.of(office.title()).toString(), false, former);
    }

    /// A title that is not understood with its half-spaces may be without: «رئیس‌جمهور».
    private TitleKeys.@Nullable Title title(String title, Language language, @Nullable String country) {
        TitleKeys.Title found = titles.title(title, language, country);
        return found != null ? found : titles.title(title.replace('\u200c', ' '), language, country);
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
