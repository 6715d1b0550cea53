package didar.archive.page;

import didar.text.Language;
import didar.text.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The phrases of `cues.tsv`, which tell the parts of a page apart.
final class Cues {

    /// What a phrase says of the line, or of the words after it.
    enum Role {
        CODE,
        /// When the page was published.
        TIME,
        /// When it was changed last.
        UPDATED,
        CATEGORY,
        KEYWORDS,
        /// Keywords without marks between them.
        TAGS,
        BYLINE,
        /// «منبع: …»
        ORIGIN,
        /// The article is over.
        END,
        /// A comment form starts, and does not end before the page does.
        FORM,
        NOISE,
        SHARE,
        RELATED,
        CAPTION,
        KICKER,
        /// «به گزارش»: who reports.
        REPORT,
        /// «به نقل از», «نقلا عن»: whom the report quotes.
        QUOTING,
        INTERVIEW,
        /// «أصدرت … بيانا»: whose statement it is.
        ISSUED,
        /// «قالت»: a source only where a medium or an office speaks.
        SAID,
        /// «* خدمة …» under a translated article.
        SERVICE,
        /// Words for the reporters of an outlet.
        DESK,
        /// Words that a source's name starts with.
        MEDIA,
        /// Words that the name of an office which speaks to the press starts with.
        OFFICE,
        /// Words for what a source wrote, between a credit phrase and the source: «ما ذكرته …».
        REPORTED,
        /// Verbs of an office that speaks.
        ANNOUNCED,
        /// Words for a statement of an office.
        STATEMENT,
        /// Verbs of an outlet that writes.
        WROTE,
        /// Words that are no part of a source's name.
        STOP
    }

    private static final Map<String, Role> LINES = new HashMap<>();
    /// Of the phrases in `LINES`, in letters.
    private static final int LONGEST_LINE;
    private static final PhraseTrie<Role> STARTS = new PhraseTrie<>();
    private static final PhraseTrie<Role> LABELS = new PhraseTrie<>();
    private static final PhraseTrie<Role> HEADS = new PhraseTrie<>();
    private static final PhraseTrie<Role> PERSIAN = new PhraseTrie<>();
    private static final PhraseTrie<Role> ARABIC = new PhraseTrie<>();

    static {
        for (Table.Row row : Table.read(Cues.class, "cues.tsv", 6)) {
            Role role = Role.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            String phrase = row.cell(3);
            switch (row.cell(2)) {
                case "line" -> LINES.put(Skeleton.of(phrase).withoutDigits(), role);
                case "start" -> STARTS.add(phrase, role);
                case "label" -> LABELS.add(phrase, role);
                case "head" -> HEADS.add(phrase, role);
                case "text" -> texts(row.cell(1).equals("ar")).add(phrase, role);
                default -> throw row.wrong("no such place: " + row.cell(2));
            }
        }
        LONGEST_LINE = LINES.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private Cues() {}

    /// What a line is that holds a phrase and nothing else but marks and digits.
    static @Nullable Role line(Skeleton line) {
        return line.letters() > LONGEST_LINE ? null : LINES.get(line.withoutDigits());
    }

    /// What the phrase says that a line begins with.
    static PhraseTrie.@Nullable Hit<Role> start(Skeleton line) {
        return STARTS.longest(line, 0);
    }

    /// A phrase that may stand before the article on the same line.
    static PhraseTrie.@Nullable Hit<Role> head(Skeleton line) {
        return HEADS.longest(line, 0);
    }

    /// The label that stands at `from`; whether a colon follows is for the caller to see.
    static PhraseTrie.@Nullable Hit<Role> label(Skeleton line, int from) {
        return LABELS.longest(line, from);
    }

    private static PhraseTrie<Role> texts(boolean arabic) {
        return arabic ? ARABIC : PERSIAN;
    }

    /// The longest phrase at `from` of the running text of a language. What is not Arabic is read as Persian.
    static PhraseTrie.@Nullable Hit<Role> text(Skeleton line, int from, Language language) {
        return texts(language == Language.ARABIC).longest(line, from);
    }

    /// The longest phrase at `from` of the running text of a language that has a role.
    static PhraseTrie.@Nullable Hit<Role> text(Skeleton line, int from, Language language, Role role) {
        for (PhraseTrie.Hit<Role> hit :
                texts(language == Language.ARABIC).all(line, from).reversed()) {
            if (hit.meaning() == role) {
                return hit;
            }
        }
        return null;
    }

    /// Whether a text in whatever language starts with a phrase of a role.
    static boolean opensWith(Skeleton line, Role role) {
        return text(line, 0, Language.PERSIAN, role) != null || text(line, 0, Language.ARABIC, role) != null;
    }
}
