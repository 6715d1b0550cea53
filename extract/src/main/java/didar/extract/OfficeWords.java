package didar.extract;

import didar.record.Entity;
import didar.text.FoldedText;
import didar.text.Language;
import didar.text.Phrases.Match;
import didar.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// From the words of an office to the seat that they mean, by `names/officewords.tsv`. Only a title whose every word is
/// understood is told: a deputy, a spokesman or a president-elect has a word too many.
final class OfficeWords {

    /// @param of where the phrase belongs; `null` where the title has to say it
    /// @param told whether the title has to say it all the same
    private record Meaning(Post post, @Nullable String of, boolean told) {}

    private final Map<String, List<Meaning>> meanings = new HashMap<>(256);
    private final List<String> idle = new ArrayList<>();

    private OfficeWords() {}

    static OfficeWords load(Language language) {
        OfficeWords words = new OfficeWords();
        Table.read("names/officewords.tsv", row -> {
            if (row.cell(0).equals(language.tag())) {
                words.add(row);
            }
        });
        return words;
    }

    private void add(Table.Row row) {
        String of = row.cell(2);
        boolean told = of.startsWith("=");
        for (String phrase : row.alternatives(3)) {
            String key = key(phrase);
            if (row.cell(1).equals("-")) {
                idle.add(key);
            } else {
                Post post = Post.of(row.cell(1));
                Meaning meaning = new Meaning(post, of.isEmpty() ? null : told ? of.substring(1) : of, told);
                meanings.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(meaning);
            }
        }
    }

    /// The letters of a phrase, folded, without spaces and articles.
    private static String key(String phrase) {
        StringBuilder key = new StringBuilder(phrase.length());
        for (String word : phrase.split(" ", -1)) {
            key.append(bare(FoldedText.of(word).toString()));
        }
        return key.toString();
    }

    private static String bare(String form) {
        String letters = form.replace("\u200c", "");
        return letters.startsWith("ال") && letters.length() > 4 ? letters.substring(2) : letters;
    }

    /// The seat that a title means; `null` where it means none, or one of a country that it does not name.
    ///
    /// @param isBody whether a body has a seat, by its English name
    @Nullable
    Seat seat(Scan scan, Found.Title title, Predicate<String> isBody) {
        StringBuilder key = new StringBuilder();
        String of = title.country();
        int i = title.first();
        while (i <= title.last()) {
            Match<Entry> place = place(scan, i, title, isBody);
            if (place != null) {
                if (of == null) {
                    of = ((Entry.Known) place.value()).english();
                }
                i = place.last() + 1;
                continue;
            }
            if (scan.isWord(i)) {
                String word = word(scan, i, title);
                key.append(idle.contains(word) ? "" : word);
            }
            i++;
        }
        for (Meaning meaning : meanings.getOrDefault(key.toString(), List.of())) {
            if (of == null ? meaning.of != null && !meaning.told : meaning.of == null || meaning.of.equals(of)) {
                return new Seat(meaning.post, of == null ? java.util.Objects.requireNonNull(meaning.of) : of);
            }
        }
        return null;
    }

    /// The country or body that a title is of, where it starts at a token.
    private static @Nullable Match<Entry> place(Scan scan, int i, Found.Title title, Predicate<String> isBody) {
        int after = title.last() + 1;
        String country = title.country();
        if (country == null) {
            return scan.longest(
                    i,
                    after,
                    Entry.Known.class,
                    known -> known.kind() == Entity.Kind.ORGANIZATION && isBody.test(known.english()));
        }
        Match<Entry> known =
                scan.longest(i, after, Entry.Known.class, k -> k.isCountry() && country.equals(k.country()));
        return known != null || i == title.first()
                ? known
                : scan.longest(i, after, Entry.Demonym.class, demonym -> country.equals(demonym.country()));
    }

    /// A word of the title; the first one begins behind what is written together with it.
    private static String word(Scan scan, int i, Found.Title title) {
        int start = title.span().start();
        if (start <= scan.tokens().start(i) || start >= scan.tokens().end(i)) {
            return bare(scan.form(i));
        }
        Span rest = new Span(start, scan.tokens().end(i));
        return bare(FoldedText.of(scan.words(rest)).toString());
    }
}
