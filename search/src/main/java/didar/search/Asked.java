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

    void filters(BooleanQuery.Builder to, Filters filters) throws IOException {
        if (filters.kind() != null) {
            word(to, Fields.KIND, filters.kind().name().toLowerCase(Locale.ROOT));
        }
        if (filters.act() != null) {
            word(to, Fields.ACT, filters.act().name().toLowerCase(Locale.ROOT));
        }
        if (filters.type() != null) {
            word(to, Fields.TYPE, filters.type().json());
        }
        if (filters.language() != null) {
            word(to, Fields.LANGUAGE, filters.language().tag());
        }
        name(to, Fields.WHO, filters.who());
        name(to, Fields.ABOUT, filters.about());
        name(to, Fields.OUTLET, filters.outlet());
        ids(to, Fields.WHO_ID, filters.ids().who());
        ids(to, Fields.ABOUT_ID, filters.ids().about());
        ids(to, Fields.EVENT_ID, filters.ids().event());
        if (filters.from() != null || filters.to() != null) {
            to.add(
                    LongField.newRangeQuery(
                            Fields.DAY, day(filters.from(), Long.MIN_VALUE), day(filters.to(), Long.MAX_VALUE)),
                    Occur.FILTER);
        }
    }

    private static long day(@Nullable LocalDate day, long otherwise) {
        return day == null ? otherwise : day.toEpochDay();
    }

    private static void word(BooleanQuery.Builder to, String field, String word) {
        to.add(new TermQuery(new Term(field, word)), Occur.FILTER);
    }

    private static void ids(BooleanQuery.Builder to, String field, Set<String> ids) {
        if (!ids.isEmpty()) {
            to.add(new TermInSetQuery(field, ids.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
    }

    private void name(BooleanQuery.Builder to, String field, @Nullable String name) throws IOException {
        if (name == null) {
            return;
        }
        var any = new BooleanQuery.Builder();
        for (Keys keys : languages) {
            any.add(new Writings(reader, keys, field).phrase(name, NAME_SLOP), Occur.SHOULD);
        }
        to.add(any.build(), Occur.FILTER);
    }
}
