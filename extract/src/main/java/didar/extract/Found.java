package didar.extract;

import didar.record.Entity;
import didar.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of the text that speaks of somebody or something, before it is tied to an entity.
///
/// @param first first token, titles and honorifics included
/// @param last last token, inclusive
/// @param span of the whole
/// @param name the bare name; `null` for an office, a pronoun or a description
/// @param known the row of the gazetteer it is, if any
/// @param titles offices that stand with the name, or the office that stands for it
/// @param back whether it points back («این مقام», «المصدر»)
/// @param gender `m`, `f` or `u`
/// @param country ISO 3166-1 alpha-3 of its title or row
/// @param inner whether it stands inside another (the ministry in a minister's title)
record Found(
        Kind kind,
        int first,
        int last,
        Span span,
        @Nullable Span name,
        Entry.@Nullable Known known,
        List<Title> titles,
        boolean back,
        boolean plural,
        char gender,
        @Nullable String country,
        boolean inner) {

    enum Kind {
        PERSON,
        OFFICE,
        ORGANIZATION,
        GROUP,
        PLACE,
        PEOPLE,
        PRONOUN;

        static Kind of(Entity.Kind kind) {
            return switch (kind) {
                case PERSON -> PERSON;
                case ORGANIZATION -> ORGANIZATION;
                case GROUP -> GROUP;
                case PLACE -> PLACE;
            };
        }
    }

    /// An office in the text.
    ///
    /// @param head its head in the lexicon
    record Title(
            String head,
            int first,
            int last,
            Span span,
            boolean plural,
            Entity.Office.Status status,
            @Nullable String country) {

        /// The same office of a country, where the title names none.
        Title of(@Nullable String home) {
            return country != null || home == null ? this : new Title(head, first, last, span, plural, status, home);
        }
    }

    /// The same as one that stands inside another.
    Found inside() {
        return new Found(kind, first, last, span, name, known, titles, back, plural, gender, country, true);
    }

    /// The whole without «و», «ب» or «ل» before its first word, with its article.
    ///
    /// @param text the article's
    Span withoutProclitic(String text) {
        if (titles.isEmpty() || titles.getFirst().first() != first) {
            return span;
        }
        int head = titles.getFirst().span().start();
        int start = text.startsWith("ال", head - 2) ? head - 2 : head;
        return new Span(Math.max(span.start(), start), span.end());
    }

    /// Whether it can say or meet.
    boolean canAct() {
        return kind != Kind.PLACE || country != null;
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }
}
