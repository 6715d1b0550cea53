package didar.archive.page;

import didar.archive.page.Credits.Named;
import didar.archive.page.Dateline.Source;
import didar.archive.page.Outlets.Outlet;
import didar.record.Article;
import didar.record.Article.Credit;
import didar.record.Granularity;
import didar.record.Note;
import didar.record.Published;
import didar.text.Language;
import didar.text.LanguageIdentifier;
import didar.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes an [Article] of a text: what language it is in, its parts, who published it and whom it has it from.
public final class ArticleReader {

    private static final int OPENING_PARAGRAPHS = 3;
    private static final int ID_DIGITS = 32;
    /// Characters that the language is told from.
    private static final int LANGUAGE_SAMPLE = 20_000;

    private final @Nullable Published fallback;
    private final LanguageIdentifier languages = LanguageIdentifier.load();

    /// @param fallback the publication time of articles that do not say theirs
    public ArticleReader(@Nullable Published fallback) {
        this.fallback = fallback;
    }

    /// Reads a text that nothing is known of but where it comes from.
    public Article read(String source, String text) {
        return read(Item.plain(source, text, List.of()));
    }

    /// Reads a text with what came along with it.
    public Article read(Item item) {
        return read(item, language(item));
    }

    /// @param language as [#language] tells it
    public Article read(Item item, Language language) {
        String text = item.text();
        List<Note> notes = new ArrayList<>(item.notes());
        if (!language.isRead()) {
            notes.add(new Note(
                    "language-not-read", "the article is in " + language.tag() + "; only fa and ar are read", null));
        }
        Layout layout = item.layout();
        Page page = Page.of(text, item.title(), layout, language);
        Sourcing sourcing = Sourcing.of(text, page, item, language);
        Dating dating = Dating.of(item, page, language, sourcing.outlet());
        notes.addAll(dating.notes());
        Published published = dating.published() == null ? fallback : dating.published();
        if (page.body().isEmpty()) {
            notes.add(new Note("body-not-found", "nothing on the page could be told to be the article's text", null));
        }
        return new Article(
                idOf(text),
                item.source(),
                language,
                title(item, page),
                of(text, page.kicker()),
                of(text, page.lead()),
                sourcing.outletName(),
                item.byline() != null ? item.byline() : page.byline() != null ? page.byline() : sourcing.byline(),
                sourcing.place(),
                sourcing.credits(),
                layout.code() == null ? page.code() : layout.code(),
                layout.category().isEmpty() ? page.category() : layout.category(),
                layout.keywords().isEmpty() ? page.keywords() : layout.keywords(),
                layout.related().isEmpty() ? page.related() : layout.related(),
                published == null ? null : withZone(published, sourcing.outlet()),
                text,
                page.headings(),
                page.body(),
                page.noise(),
                notes);
    }

    private static @Nullable String title(Item item, Page page) {
        String given = item.title();
        if (given != null) {
            return Block.trimmed(given, 0, given.length()).of(given);
        }
        return of(item.text(), page.title());
    }

    private static @Nullable String of(String text, @Nullable Span span) {
        return span == null ? null : span.of(text);
    }

    /// What the text tells; where it does not, what the input says.
    public Language language(Item item) {
        Span sample = new Span(0, Math.min(item.text().length(), LANGUAGE_SAMPLE));
        Language told = languages.identify(item.text(), sample);
        String hint = item.language();
        if (told == Language.UNKNOWN && hint != null) {
            for (Language language : Language.values()) {
                if (language.tag().equalsIgnoreCase(hint)) {
                    return language;
                }
            }
        }
        return told;
    }

    /// A clock time of an outlet is in the zone of its country.
    private static Published withZone(Published published, @Nullable Outlet outlet) {
        boolean clock = published.granularity() == Granularity.MINUTE || published.granularity() == Granularity.HOUR;
        if (published.zone() != null || outlet == null || outlet.zone() == null || !clock) {
            return published;
        }
        return new Published(
                published.text(), published.value(), published.calendar(), published.granularity(), outlet.zone());
    }

    /// The first 32 hexadecimal digits of the SHA-256 of the text in UTF-8.
    static String idOf(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    /// Who published, and whom the article has its news from.
    private record Sourcing(
            @Nullable Outlet outlet,
            @Nullable String outletName,
            @Nullable String place,
            @Nullable String byline,
            List<Credit> credits) {

        static Sourcing of(String text, Page page, Item item, Language language) {
            List<Span> opening = new ArrayList<>();
            if (page.lead() != null) {
                opening.add(page.lead());
            }
            opening.addAll(page.body()
                    .subList(0, Math.min(OPENING_PARAGRAPHS, page.body().size())));
            Credits credits = Credits.of(text, opening, language);
            Dateline dateline = page.dateline();
            List<Source> sources = dateline == null ? List.of() : dateline.sources();

            Outlet outlet = item.outlet() == null ? null : Outlets.named(item.outlet());
            if (item.outlet() == null && item.url() != null) {
                outlet = Outlets.ofAddress(item.url());
            }
            String name = item.outlet() != null ? item.outlet() : outlet == null ? null : nameOf(outlet, language);
            Named reporter = credits.reporter();
            if (name == null) {
                for (Source source : sources) {
                    boolean own = !source.outlet().kind().isMostlyQuoted()
                            || reporter != null && source.outlet().equals(reporter.outlet());
                    if (name == null && own) {
                        outlet = source.outlet();
                        name = source.credit().name();
                    }
                }
            }
            if (name == null && reporter != null && credits.quotes()) {
                boolean reprinted =
                        reporter.outlet() != null && reporter.outlet().kind().isMostlyQuoted();
                if (!reprinted) {
                    outlet = reporter.outlet();
                    name = reporter.credit().name();
                }
            }
            List<Credit> chain = new ArrayList<>();
            List<Outlet> seen = new ArrayList<>();
            if (outlet != null) {
                seen.add(outlet);
            }
            for (Source source : sources) {
                if (!seen.contains(source.outlet())) {
                    seen.add(source.outlet());
                    chain.add(source.credit());
                }
            }
            for (Named named : credits.chain()) {
                boolean own = named.credit().name().equals(name);
                if (!own && (named.outlet() == null || !seen.contains(named.outlet()))) {
                    if (named.outlet() != null) {
                        seen.add(named.outlet());
                    }
                    chain.add(named.credit());
                }
            }
            for (Span service : page.services()) {
                chain.add(new Credit(service.of(text), service));
            }
            for (Span origin : page.origins()) {
                Outlet known = Outlets.named(origin.of(text));
                if (known == null || !seen.contains(known)) {
                    chain.add(new Credit(origin.of(text), origin));
                }
            }
            return new Sourcing(
                    outlet,
                    name,
                    dateline == null ? null : dateline.place(),
                    dateline == null ? null : dateline.byline(),
                    chain);
        }

        private static String nameOf(Outlet outlet, Language language) {
            return language == Language.ARABIC ? outlet.arabic() : outlet.persian();
        }
    }
}
