package didar.link.who;

import didar.link.name.FoldedWords;
import didar.text.Language;
import didar.text.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a title means: one key for an office in Persian, Arabic and English, by `titlewords.tsv`.
public final class TitleKeys {

    private enum Sense {
        ROLE,
        THING,
        COUNTRY,
        FILLER,
        FORMER,
        HOME,
        POINTING
    }

    private record Meaning(Sense sense, String notion) {}

    /// An office.
    ///
    /// @param key notions in the order of the alphabet, with the country among them
    /// @param country ISO 3166-1 alpha-3; `null` where neither the title nor the article tells it
    public record Title(String key, @Nullable String country, boolean former) {}

    private static final char HALF_SPACE = '\u200c';
    private static final List<String> CLITICS = List.of("ال", "لل", "ل", "ب", "و");

    private final Map<String, Meaning> words = new HashMap<>();
    private final Set<String> heads = new HashSet<>();

    private TitleKeys() {}

    /// Read once, and never changed.
    private static final class Read {
        private static final TitleKeys ALL = read();
    }

    public static TitleKeys load() {
        return Read.ALL;
    }

    private static TitleKeys read() {
        TitleKeys keys = new TitleKeys();
        for (Table.Row row : Table.read(TitleKeys.class, "titlewords.tsv", 3)) {
            if (row.cell(0).equals("head")) {
                keys.heads.addAll(row.words(2));
                continue;
            }
            Meaning meaning = new Meaning(Sense.valueOf(row.cell(0).toUpperCase(Locale.ROOT)), row.cell(1));
            row.words(2).forEach(word -> keys.words.putIfAbsent(word, meaning));
        }
        return keys;
    }

    /// Whether a phrase points («این منبع») and so names nothing that another article could share.
    boolean points(String phrase) {
        for (String word : words(phrase)) {
            Meaning meaning = words.get(word);
            if (meaning != null && meaning.sense == Sense.POINTING) {
                return true;
            }
        }
        return false;
    }

    /// Whether a phrase is made of common words alone and says no country: «مجلس», «وزارت خارجه».
    boolean isCommon(String phrase) {
        List<String> words = words(phrase);
        for (String word : words) {
            Meaning meaning = meaning(word);
            if (meaning == null || meaning.sense == Sense.COUNTRY) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    /// The name of a body without the common noun that may open it: «حزب‌الله» of «گروه حزب‌الله»; `null` where none
    /// does.
    @Nullable
    String headless(String name) {
        List<String> words = words(name);
        if (words.size() < 2) {
            return null;
        }
        String first = words.getFirst();
        return heads.contains(first.startsWith("ال") ? first.substring(2) : first)
                ? String.join(" ", words.subList(1, words.size()))
                : null;
    }

    /// The office that a title names.
    ///
    /// @param country the country that the article gives the holder, for titles that say none
    /// @return `null` where a word is not understood or no office is named
    public @Nullable Title title(String title, Language language, @Nullable String country) {
        TreeSet<String> notions = new TreeSet<>();
        @Nullable String of = null;
        boolean role = false;
        boolean former = false;
        for (String word : words(title)) {
            Meaning meaning = meaning(word);
            if (meaning == null) {
                return null;
            }
            switch (meaning.sense) {
                case ROLE -> {
                    role = true;
                    notions.add(meaning.notion);
                }
                case THING -> notions.add(meaning.notion);
                case COUNTRY -> of = meaning.notion;
                case HOME -> of = language == Language.PERSIAN ? "IRN" : of;
                case FORMER -> former = true;
                case FILLER, POINTING -> {}
            }
        }
        if (!role) {
            return null;
        }
        of = of != null ? of : country;
        if (of != null) {
            notions.add(of);
        }
        return new Title(String.join(" ", notions), of, former);
    }

    /// One key in both languages for a body whose name is made of common words and a country: «وزارت خارجه آمریکا».
    ///
    /// @param country the country that the article gives the body, for names that say none
    /// @return `null` where a word is not understood or the country is not told
    @Nullable
    String body(String phrase, @Nullable String country) {
        TreeSet<String> notions = new TreeSet<>();
        @Nullable String of = null;
        for (String word : words(phrase)) {
            Meaning meaning = meaning(word);
            if (meaning == null) {
                return null;
            }
            switch (meaning.sense) {
                case ROLE, THING -> notions.add(meaning.notion);
                case COUNTRY -> of = meaning.notion;
                case FILLER, FORMER, HOME, POINTING -> {}
            }
        }
        of = of != null ? of : country;
        return of == null || notions.isEmpty() ? null : of + " " + String.join(" ", notions);
    }

    private @Nullable Meaning meaning(String word) {
        Meaning meaning = words.get(word);
        for (String clitic : CLITICS) {
            if (meaning == null && word.startsWith(clitic) && word.length() > clitic.length() + 1) {
                meaning = words.get(word.substring(clitic.length()));
            }
        }
        return meaning;
    }

    private static List<String> words(String phrase) {
        return FoldedWords.of(phrase, HALF_SPACE);
    }
}
