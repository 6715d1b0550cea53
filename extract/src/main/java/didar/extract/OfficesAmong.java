package didar.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/// Puts the offices that the model sees among what the rules found in a sentence. What the rules have stays: an office
/// comes in where they have neither an office nor a person. One in the name of a body («ديوان متصرف اللواء») stands
/// inside it;
/// the bodies and places of its own words stand inside the office.
final class OfficesAmong {

    private final List<Found> found;

    /// @param found in order, inner ones behind the one that they stand in
    OfficesAmong(List<Found> found) {
        this.found = found;
    }

    /// The tokens of people and offices.
    BitSet taken() {
        BitSet taken = new BitSet();
        for (Found each : found) {
            if (isTaken(each)) {
                taken.set(each.first(), each.last() + 1);
            }
        }
        return taken;
    }

    private static boolean isTaken(Found found) {
        return switch (found.kind()) {
            case PERSON, OFFICE, PRONOUN -> true;
            case ORGANIZATION, GROUP, PLACE, PEOPLE -> false;
        };
    }

    /// @param mention makes an office what is found
    List<Found> with(List<Offices.Range> offices, Function<Offices.Range, Found> mention) {
        List<Found> all = new ArrayList<>(found);
        for (Offices.Range office : offices) {
            List<Found> touched = found.stream().filter(office::overlaps).toList();
            if (touched.stream().noneMatch(OfficesAmong::isTaken)) {
                put(office, mention, touched, all);
            }
        }
        return all;
    }

    private static void put(
            Offices.Range office, Function<Offices.Range, Found> mention, List<Found> touched, List<Found> all) {
        if (touched.stream().allMatch(each -> office.covers(each) && !isBodyOf(office, each))) {
            int at = 0;
            while (at < all.size() && all.get(at).first() < office.first()) {
                at++;
            }
            all.removeAll(touched);
            all.add(at, mention.apply(office));
            for (Found each : touched) {
                if (each.kind() != Found.Kind.PEOPLE) {
                    all.add(++at, each.inside());
                }
            }
        } else if (office.isIn(touched.getFirst()) && touched.getFirst().kind() == Found.Kind.ORGANIZATION) {
            all.add(all.indexOf(touched.getFirst()) + 1, mention.apply(office).inside());
        }
    }

    /// Whether a body's name is all that the model takes for an office.
    private static boolean isBodyOf(Offices.Range office, Found found) {
        return found.kind() != Found.Kind.PEOPLE && office.isIn(found);
    }
}
