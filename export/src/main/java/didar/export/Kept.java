package didar.export;

import didar.link.Links;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// An article as the record keeps it.
///
/// @param number its place in the order of adding, from 1
/// @param version of what its source has, from 1
/// @param copyOf number of the earlier article whose text it prints; `null` where it is no copy
public record Kept(int number, int version, @Nullable Integer copyOf, Dossier dossier, Links links) {

    private static final int ID_BYTES = 8;

    public Kept {
        if (copyOf != null && copyOf >= number) {
            throw new IllegalArgumentException("article " + number + " is a copy of the later one " + copyOf);
        }
    }

    /// An id that is the same in every record: of the source and the text, for one text may lie in several sources.
    public String id() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((dossier.article().source()
                                    + '\n'
                                    + dossier.article().id())
                            .getBytes(StandardCharsets.UTF_8));
            return "doc-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// @param id local id, which is there
    public Entity entity(String id) {
        return dossier.entities().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(id));
    }

    /// @param id local id, which is there
    public Event event(String id) {
        return dossier.events().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(id));
    }

    /// The id of the event that a local one was told to be; `null` where that is not known.
    public @Nullable String joined(String event) {
        return links.events().stream()
                .filter(link -> link.event().equals(event))
                .map(didar.link.Links.EventLink::id)
                .findFirst()
                .orElse(null);
    }

    /// Whom an entity stands for, or an id of its own where that cannot be told, so that two who may be one are never
    /// taken for one.
    public String who(String entity) {
        String id = links.identity(entity);
        return id != null ? id : id() + '-' + entity;
    }

    private IllegalArgumentException missing(String id) {
        return new IllegalArgumentException(
                "no " + id + " in the dossier of " + dossier.article().source());
    }
}
