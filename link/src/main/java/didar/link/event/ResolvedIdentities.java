package didar.link.event;

import didar.link.who.Identity;
import didar.link.who.Known;
import didar.link.who.Resolution;
import didar.link.who.Resolver;
import didar.record.Dossier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Identity as the resolver tells it; where it cannot, by what stands in the dossier alone.
///
/// Dossiers have to come in the order of their articles, each once: the resolver learns from them.
public final class ResolvedIdentities implements Identities {

    private final Known known;
    private final Resolver resolver;
    private final PlainIdentities plain = new PlainIdentities();
    private final Map<String, String> ids = new HashMap<>();
    /// The article whose entities `ids` tells of.
    private @Nullable String resolved;

    public ResolvedIdentities(Known known) {
        this.known = known;
        this.resolver = Resolver.over(known);
    }

    @Override
    public Party party(Dossier dossier, String entity) {
        String article = dossier.article().id() + ' ' + dossier.article().source();
        if (!article.equals(resolved)) {
            resolve(dossier);
            resolved = article;
        }
        Party party = plain.party(dossier, entity);
        String id = ids.get(entity);
        Identity identity = id == null ? null : known.get(id);
        return identity == null ? party : identified(party, identity);
    }

    private static Party identified(Party party, Identity identity) {
        Set<String> keys = new HashSet<>(party.keys());
        keys.add(identity.id());
        String country = identity.country() == null ? party.country() : identity.country();
        return new Party(
                identity.id(),
                party.name(),
                keys,
                party.names(),
                party.titles(),
                country,
                party.kind(),
                party.named(),
                true);
    }

    private void resolve(Dossier dossier) {
        ids.clear();
        for (Resolution resolution : resolver.resolve(dossier)) {
            switch (resolution) {
                case Resolution.Linked linked -> ids.put(linked.entity(), linked.id());
                case Resolution.Fresh fresh -> ids.put(fresh.entity(), fresh.id());
                case Resolution.Unknown _ -> {}
            }
        }
    }
}
