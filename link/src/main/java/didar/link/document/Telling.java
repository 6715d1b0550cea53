package didar.link.document;

import didar.link.Links;
import didar.link.name.Names;
import didar.link.name.Word;
import didar.record.Article;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Statement;
import didar.text.FoldedText;
import didar.text.Language;
import didar.text.Tokens;
import didar.text.calendar.NumberReader;
import didar.text.calendar.TimeExpression;
import didar.text.calendar.TimeReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/// Gathers what an article tells.
final class Telling {

    /// Shorter words sound like too many others.
    private static final int SHORTEST_WORD = 3;

    private static final String HALF_SPACE = "\u200c";
    private static final int SHORTEST_LATIN = 2;

    private final Names names;
    private final Set<Trait> used;
    private final Set<Fact> facts = new LinkedHashSet<>();
    /// Those that a fact stands for already.
    private final Set<String> words = new HashSet<>();

    private Telling(Names names, Set<Trait> used) {
        this.names = names;
        this.used = used;
    }

    /// @param links of the same article
    /// @param used the traits that are gathered
    static Told of(Dossier dossier, Links links, Names names, Set<Trait> used) {
        Telling telling = new Telling(names, used);
        telling.names(dossier, links);
        telling.events(dossier, links);
        FoldedText text = FoldedText.of(text(dossier.article()));
        telling.values(text, dossier.article());
        telling.words(text);
        return new Told(dossier.article().id(), dossier.article().language(), List.copyOf(telling.facts));
    }

    private void names(Dossier dossier, Links links) {
        for (Entity entity : dossier.entities()) {
            String identity = links.identity(entity.id());
            if (identity != null) {
                add(Trait.IDENTITY, identity);
            }
            spelt(entity.name(), trait(entity.kind()));
            entity.names().forEach(name -> spelt(name, trait(entity.kind())));
        }
    }

    private static Trait trait(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> Trait.PERSON;
            case PLACE -> Trait.PLACE;
            case ORGANIZATION, GROUP -> Trait.BODY;
        };
    }

    private void spelt(String phrase, Trait trait) {
        names.name(phrase).names().forEach(word -> add(trait, word));
    }

    private void events(Dossier dossier, Links links) {
        links.events().forEach(event -> add(Trait.EVENT, event.id()));
        for (Statement statement : dossier.statements()) {
            String speaker = statement.speaker() == null ? null : links.identity(statement.speaker());
            if (speaker != null) {
                add(Trait.SPEAKER, speaker);
            }
        }
    }

    /// The article without the page around it.
    private static String text(Article article) {
        StringJoiner text = new StringJoiner("\n");
        Stream.of(article.kicker(), article.title(), article.lead())
                .filter(Objects::nonNull)
                .forEach(text::add);
        article.body().forEach(paragraph -> text.add(paragraph.of(article.text())));
        return text.toString();
    }

    private void values(FoldedText text, Article article) {
        Language language = article.language();
        LocalDate day = article.published() == null ? null : article.published().day();
        for (TimeExpression time : TimeReader.read(text, language)) {
            String value = TimeValue.of(TimeReader.resolve(time, day));
            if (value != null) {
                add(Trait.TIME, value);
            }
        }
        for (NumberReader.Told number : NumberReader.read(text, language)) {
            add(Trait.NUMBER, number.value().toPlainString());
        }
    }

    private void words(FoldedText text) {
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Tokens.Kind.WORD) {
                for (String word : tokens.form(i).split(HALF_SPACE, -1)) {
                    if (isLatin(word)) {
                        add(Trait.LATIN, word);
                    }
                    add(Trait.WORD, names.word(word));
                }
            }
        }
    }

    private static boolean isLatin(String word) {
        return word.length() >= SHORTEST_LATIN && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private void add(Trait trait, Word word) {
        if (word.bare().length() >= SHORTEST_WORD && used.contains(trait) && words.add(word.bare())) {
            facts.add(Fact.of(trait, word));
        }
    }

    private void add(Trait trait, String value) {
        if (used.contains(trait)) {
            facts.add(Fact.of(trait, value));
        }
    }
}
