package didar.query.who;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An office that articles give to somebody, in all its writings.
///
/// @param key the same in all languages where the title is understood; else the folded title
/// @param understood whether the key is one of [didar.link.who.TitleKeys]
/// @param former whether the articles say that it is held no more
/// @param proofs by day, those without one first; never empty
public record HeldOffice(String key, boolean understood, boolean former, List<OfficeProof> proofs) {

    public HeldOffice {
        proofs = proofs.stream()
                .sorted(Comparator.comparing(OfficeProof::day, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /// The first day on which an article says so; `null` where no article has a day.
    public @Nullable LocalDate from() {
        return proofs.stream()
                .map(OfficeProof::day)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The last such day, inclusive.
    public @Nullable LocalDate to() {
        return proofs.getLast().day();
    }

    /// Its titles, the most frequent first.
    public List<String> titles() {
        Writings titles = new Writings();
        proofs.forEach(proof -> titles.add(proof.title()));
        return List.copyOf(titles.counts().keySet());
    }

    /// Whether both are said on a day in common.
    boolean meets(HeldOffice other) {
        LocalDate from = from();
        LocalDate to = to();
        LocalDate otherFrom = other.from();
        LocalDate otherTo = other.to();
        return from != null
                && to != null
                && otherFrom != null
                && otherTo != null
                && !from.isAfter(otherTo)
                && !otherFrom.isAfter(to);
    }
}
