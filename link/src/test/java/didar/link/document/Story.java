package didar.link.document;

import didar.link.Links;
import didar.link.who.Resolution;
import didar.record.Article;
import didar.record.Dossier;
import didar.record.Entity;
import didar.text.Language;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;

/// An article for tests, of a text and the people named in it, of whom nobody is known.
record Story(String id, Language language, String text, List<String> people) {

    Dossier dossier() {
        Article article =
                Article.plain(id, id + ".txt", language, null, text, List.of(new Span(0, text.length())), List.of());
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            entities.add(new Entity("e" + i, Entity.Kind.PERSON, people.get(i), List.of(), null, null, List.of()));
        }
        return new Dossier(article, entities, List.of(), List.of(), List.of(), List.of());
    }

    Links links() {
        List<Resolution> unknown = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            unknown.add(new Resolution.Unknown("e" + i, "nobody asked"));
        }
        return new Links(id + ".txt", id, null, null, unknown, List.of());
    }
}
