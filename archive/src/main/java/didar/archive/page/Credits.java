package didar.archive.page;

import didar.archive.page.Cues.Role;
import didar.archive.page.Outlets.Outlet;
import didar.record.Article.Credit;
import didar.text.Language;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sources that an article names for itself where it opens: «به گزارش X به نقل از Y», «نقلت وكالة X عن …».
///
/// @param chain nearest source first; may be empty
/// @param reporter the one that «به گزارش» names
/// @param quotes whether the reporter is said to quote somebody
record Credits(List<Named> chain, @Nullable Named reporter, boolean quotes) {

    /// A source; `outlet` is `null` for one that is not in the tables.
    record Named(Credit credit, @Nullable Outlet outlet) {}

    /// How far into a paragraph credits are looked for.
    private static final int REACH = 500;
    /// Paragraphs that are all read for credits; those behind them only where these name
    /// nobody but the reporter.
    private static final int SURE_PARAGRAPHS = 2;

    /// Reads the credits of the opening paragraphs.
    static Credits of(String text, List<Span> opening, Language language) {
        Reading reading = new Reading();
        int read = 0;
        for (Span paragraph : opening) {
            reading.far = read++ >= SURE_PARAGRAPHS;
            reading.reportedHere = false;
            if (reading.far && reading.knowsOrigin()) {
                break; // further on somebody is quoted for a statement
            }
            CreditText here = CreditText.of(text, language, paragraph, REACH);
            if (language == Language.ARABIC) {
                ArabicCredits.read(here, reading::add);
            } else {
                PersianCredits.read(here, reading::add);
            }
        }
        return new Credits(reading.chain, reading.reporter, reading.quotes);
    }

    /// What becomes of the sources as they are found.
    @FunctionalInterface
    interface Found {

        /// @param role of the phrase that names the source
        void add(Role role, Named named);
    }

    private static final class Reading {

        private final List<Named> chain = new ArrayList<>();
        private @Nullable Named reporter;
        private boolean quotes;
        /// How many of the chain are named by «X نوشت».
        private int authors;
        /// Whether the paragraph is behind those that are all read.
        private boolean far;
        /// Whether the reporter was named in this paragraph.
        private boolean reportedHere;

        /// Whether more than the reporter is known.
        boolean knowsOrigin() {
            return reporter == null ? chain.size() > authors : quotes;
        }

        void add(Role role, Named named) {
            boolean aside = far && role != Role.REPORT && !reportedHere && isUnknown(named);
            if (aside || chain.stream().anyMatch(n -> same(n, named))) {
                return;
            }
            if (role == Role.REPORT && chain.size() == authors) {
                reporter = named;
                reportedHere = true;
            } else {
                quotes |= reporter != null;
            }
            authors += role == Role.WROTE ? 1 : 0;
            chain.add(named);
        }

        private static boolean isUnknown(Named named) {
            return named.outlet() == null
                    && !Cues.opensWith(Skeleton.of(named.credit().name()), Role.MEDIA);
        }

        private static boolean same(Named a, Named b) {
            return a.outlet() != null && a.outlet().equals(b.outlet())
                    || Skeleton.of(a.credit().name())
                            .toString()
                            .equals(Skeleton.of(b.credit().name()).toString());
        }
    }
}
