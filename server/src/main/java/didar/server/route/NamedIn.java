package didar.server.route;

import didar.query.Casebook;
import didar.query.Whom;
import didar.server.http.Parameters;
import didar.server.http.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Those whom parameters name: by names in any script, or ids. Of several who have a name all are taken.
public record NamedIn(Parameters parameters, Casebook casebook) {

    /// Ids of anybody who is meant by one of the values; empty where none is given.
    public Set<String> any(String parameter) {
        Set<String> ids = new HashSet<>();
        each(parameter).forEach(ids::addAll);
        return ids;
    }

    /// Ids for each of the values.
    public List<Set<String>> each(String parameter) {
        return parameters.all(parameter).stream()
                .map(name -> ids(parameter, name))
                .toList();
    }

    private Set<String> ids(String parameter, String name) {
        Set<String> ids = Whom.of(name, casebook).ids();
        if (ids.isEmpty()) {
            throw Problem.of(parameter, "nobody in the record is known as '" + name + "'")
                    .refused();
        }
        return ids;
    }
}
