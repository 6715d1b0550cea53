package didar.eval;

import didar.record.Entity;
import java.util.ArrayList;
import java.util.List;

/// What somebody or something is called, folded ([Letters]).
///
/// @param folded none for nobody
record Aliases(List<String> folded) {

    static final Aliases NOBODY = new Aliases(List.of());

    Aliases {
        folded = List.copyOf(folded);
    }

    static Aliases of(List<String> names) {
        return new Aliases(names.stream()
                .map(Letters::fold)
                .filter(name -> !name.isEmpty())
                .toList());
    }

    static Aliases of(Entity entity) {
        List<String> names = new ArrayList<>(entity.names());
        names.add(entity.name());
        return of(names);
    }

    /// Whether these, found, can mean who goes by `gold`: two are equal, or one holds the other. Of the one that is
    /// held, gold has to have three letters and what was found four.
    boolean same(Aliases gold) {
        for (String name : folded) {
            for (String alias : gold.folded) {
                if (name.equals(alias)
                        || letters(alias) >= 3 && name.contains(alias)
                        || letters(name) >= 4 && alias.contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int letters(String folded) {
        return folded.codePointCount(0, folded.length());
    }
}
