package didar.search;

import didar.search.Question.Clause;
import didar.text.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A question and its filters as Lucene's queries: in each language by itself, because a word has other keys there.
final class Asked {

    /// Between the words of a name others may stand: «علی لاریجانی» finds «علی اردشیر لاریجانی».
    private static final int NAME_SLOP = 2;

    private final IndexReader reader;
    private final List<Keys> languages;

    /// @param language the only one, where it is said
    Asked(IndexReader reader, @Nullable Language language) {
        this.reader = reader;
        List<Keys> asked = new ArrayList<>();
        for (Keys keys : Keys.values()) {
            if (language == null || keys == Keys.of(language)) {
                asked.add(keys);
            }
        }
        this.languages = List.copyOf(asked);
    }

    /// What the words ask; they are not empty.
    Query question(Question question) throws IOException {
        var any = new BooleanQuery.Builder();
        for (Keys keys : languages) {
            var writings = new Writings(reader, keys, Fields.TEXT);
            var all = new BooleanQuery.Builder();
            for (Clause clause : question.all()) {
                all.add(clause(writings, clause), Occur.MUST);
            }
            for (Clause clause : question.none()) {
                all.add(clause(writings, clause), Occur.MUST_NOT);
            }
            any.add(all.build(), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query clause(Writings writings, Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Words(String text) -> writings.words(text);
            case Clause.Phrase(String text) -> writings.phrase(text, 0);
            case Clause.AnyOf(List<Clause> clauses) -> {
                var any = new BooleanQuery.Builder();
                for (Clause one : clauses) {
                    any.add(clause(writings, one), Occur.SHOULD);
                }
                yield any.build();
            }
        };
    }

    List<Held> filters(Filters filters) throws IOException {
        List<Held> all = new ArrayList<>();
        if (filters.kind() != null) {
            all.add(word(Dimension.KIND, filters.kind().name().toLowerCase(Locale.ROOT)));
        }
        if (filters.act() != null) {
            all.add(word(Dimension.ACT, filters.act().name().toLowerCase(Locale.ROOT)));
        }
        if (filters.type() != null) {
            all.add(word(Dimension.TYPE, filters.type().json()));
        }
        if (filters.language() != null) {
            all.add(word(Dimension.LANGUAGE, filters.language().tag()));
        }
        name(all, Fields.WHO, filters.who());
        name(all, Fields.ABOUT, filters.about());
        name(all, Fields.OUTLET, filters.outlet());
        Filters.Ids ids = filters.ids();
        ids.who().forEach(one -> anyOf(all, null, Fields.WHO_ID, one));
        anyOf(all, null, Fields.EVENT_ID, ids.event());
        anyOf(all, Dimension.ABOUT, Fields.ABOUT_ID, ids.about());
        anyOf(all, Dimension.PLACE, Fields.PLACE_ID, ids.place());
        anyOf(all, Dimension.OUTLET, Fields.OUTLET_NAME, ids.outlet());
        if (filters.from() != null || filters.to() != null) {
            all.add(new Held(
                    Dimension.YEAR,
                    LongField.newRangeQuery(
                            Fields.DAY, day(filters.from(), Long.MIN_VALUE), day(filters.to(), Long.MAX_VALUE))));
        }
        return all;
    }

    private static long day(@Nullable LocalDate day, long otherwise) {
        return day == null ? otherwise : day.toEpochDay();
    }

    private static Held word(Dimension dimension, String word) {
        return new Held(dimension, new TermQuery(new Term(dimension.field(), word)));
    }

    private static void anyOf(List<Held> all, @Nullable Dimension choice, String field, Set<String> values) {
        if (!values.isEmpty()) {
            all.add(new Held(
                    choice,
                    new TermInSetQuery(field, values.stream().map(BytesRef::new).toList())));
        }
    }

    private void name(List<Held> all, String field, @Nullable String name) throws IOException {
        if (name == null) {
            return;
        }
        var any = new BooleanQuery.Builder();
        for (Keys keys : languages) {
            any.add(new Writings(reader, keys, field).phrase(name, NAME_SLOP), Occur.SHOULD);
        }
        all.add(new Held(null, any.build()));
    }
}
