package didar.export;

import didar.link.name.Likeness;
import didar.link.name.Name;
import didar.link.name.Names;
import didar.link.who.Identity;
import java.util.Iterator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Who of a record is meant by what somebody typed: an id, or a name in any script.
public final class Wanted {

    private Wanted() {}

    /// The id itself; or those who have this name; or, where nobody has, those whose name is likest to it. None where
    /// nobody has one that could be it.
    public static SortedSet<String> ids(Chronicle chronicle, String typed) {
        SortedSet<String> found = new TreeSet<>();
        if (chronicle.identity(typed) != null) {
            found.add(typed);
            return found;
        }
        Names names = Names.load();
        Name name = names.name(typed);
        double best = Likeness.SAME;
        try (Stream<Identity> identities = chronicle.identities()) {
            for (Iterator<Identity> all = identities.iterator(); all.hasNext(); ) {
                Identity identity = all.next();
                double likeness = likeness(names, name, identity);
                if (likeness > best) {
                    found.clear();
                    best = likeness;
                }
                if (likeness >= best) {
                    found.add(identity.id());
                }
            }
        }
        return found;
    }

    private static double likeness(Names names, Name name, Identity identity) {
        double best = 0;
        for (Name other : identity.names()) {
            best = name.key().equals(other.key())
                    ? 1
                    : Math.max(
                            best, names.likeness(name, other, identity.kind()).score());
            if (best == 1) {
                break;
            }
        }
        return best;
    }
}
