package didar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Article;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Mention;
import didar.record.Note;
import didar.record.Statement;
import didar.text.Language;
import didar.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {

    private static final long SEED = 20170117;
    private static final int TRIALS = 400;

    /// What scraped pages hold between their letters, halves of surrogate pairs included.
    private static final List<String> GARBAGE = List.of(
            "\u200c",
            "\u200f",
            "\u0640",
            "\u064b",
            "\ufdfa",
            "\ufeff",
            "\u0000",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\n",
            "\r\n",
            "\n\n",
            "«",
            "»",
            "\"",
            "“",
            ":",
            "：",
            "،",
            "؟",
            ".",
            "...",
            "…",
            "(",
            ")",
            "[",
            "]",
            "-",
            "—",
            "۱۲",
            "٣",
            "2024",
            "https://example.org/a?b=c",
            "@x",
            "#",
            "&nbsp;",
            "<br>",
            " ",
            "\t",
            "\u00a0",
            "I",
            "İ",
            "ı");

    private static final Extractor EXTRACTOR = Case.EXTRACTOR;

    private static List<Case> cases(Language language) {
        String tag = language.tag();
        return Stream.of("-statements.tsv", "-encounters.tsv", "-names.tsv")
                .flatMap(name -> Case.table(tag + name).stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PERSIAN", "ARABIC"})
    void anArticleInALanguageThatIsNotReadGivesItsArticlePartAlone(Language language) {
        Note note = new Note("language-not-read", "for the test", null);
        Article plain = Articles.article(null, List.of("وزیر خارجه گفت: راه باز است."), language);
        Article article = Article.plain(
                plain.id(), plain.source(), language, plain.published(), plain.text(), plain.body(), List.of(note));

        Dossier dossier = EXTRACTOR.extract(article);

        assertThat(dossier).isEqualTo(new Dossier(article, List.of(), List.of(), List.of(), List.of(), List.of(note)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"PERSIAN", "ARABIC"})
    void anEmptyArticleTellsNothingAndFailsNothing(Language language) {
        for (String text : List.of("", " ", "\n\n", "\u200c", "\ud83d", "...")) {
            Dossier dossier = EXTRACTOR.extract(Articles.of(text, null, List.of(), List.of(), language));

            assertThat(dossier.statements()).as(text).isEmpty();
            assertThat(dossier.events()).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"PERSIAN", "ARABIC"})
    void everyFactOfAWrittenTextPointsIntoIt(Language language) {
        cases(language).forEach(c -> assertSound(c.dossier(language)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"PERSIAN", "ARABIC"})
    void whateverBreaksATextEveryFactStillPointsIntoItAndTwoReadingsAreOne(Language language) {
        List<Case> cases = cases(language);

        Trials.of(SEED, TRIALS).check(random -> broken(cases, random), text -> {
            Article article = parted(text, language);
            Dossier dossier = EXTRACTOR.extract(article);
            assertSound(dossier);
            assertThat(EXTRACTOR.extract(article)).isEqualTo(dossier);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "fa", "ar", "en"})
    void theLocaleOfTheMachineChangesNothing(String tag) {
        List<Dossier> here = readAll();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            Extractor there = new Extractor();
            assertThat(Stream.of(Language.PERSIAN, Language.ARABIC)
                            .flatMap(language -> cases(language).stream().map(c -> there.extract(c.article(language)))))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void oneExtractorServesManyThreads() throws Exception {
        List<Dossier> alone = readAll();
        List<Future<List<Dossier>>> together = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 8; i++) {
                together.add(threads.submit(ExtractorTest::readAll));
            }
            for (Future<List<Dossier>> read : together) {
                assertThat(read.get()).isEqualTo(alone);
            }
        }
    }

    private static List<Dossier> readAll() {
        return Stream.of(Language.PERSIAN, Language.ARABIC)
                .flatMap(language -> cases(language).stream().map(c -> c.dossier(language)))
                .toList();
    }

    /// Some texts of the tables, run together and broken in a few places.
    private static String broken(List<Case> cases, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            text.append(cases.get(random.nextInt(cases.size())).text().replace(" ¶ ", "\n\n"))
                    .append('\n');
        }
        for (int i = random.nextInt(1, 12); i > 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(1, 20));
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, text.substring(at, to));
                case 2, 3 -> text.insert(at, GARBAGE.get(random.nextInt(GARBAGE.size())));
                case 4 -> text.replace(at, to, text.substring(at, to).replace(" ", ""));
                default -> text.setCharAt(at, (char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }

    /// The text with its first line as title and every other line as a paragraph.
    private static Article parted(String text, Language language) {
        List<Article.Heading> headings = new ArrayList<>();
        List<Span> body = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start && headings.isEmpty()) {
                headings.add(new Article.Heading(Article.Heading.Kind.TITLE, new Span(start, end)));
            } else if (end > start) {
                body.add(new Span(start, end));
            }
            start = end + 1;
        }
        return Articles.of(text, null, headings, body, language);
    }

    private static void assertSound(Dossier dossier) {
        String text = dossier.article().text();
        Set<String> entities = new HashSet<>();
        for (Entity entity : dossier.entities()) {
            assertThat(entities.add(entity.id()))
                    .as("one entity has the id %s", entity.id())
                    .isTrue();
            assertThat(entity.name()).as("name of %s", entity.id()).isNotBlank();
            entity.offices().forEach(office -> assertThat(office.title()).isNotBlank());
        }
        dossier.entities().forEach(entity -> entity.offices().forEach(office -> assertKnown(office.of(), entities)));
        for (Mention mention : dossier.mentions()) {
            assertKnown(mention.entity(), entities);
            assertInside(mention.span(), text);
        }
        Set<String> events = new HashSet<>();
        for (Event event : dossier.events()) {
            assertThat(events.add(event.id()))
                    .as("one event has the id %s", event.id())
                    .isTrue();
            assertThat(event.evidence()).isNotEmpty().allSatisfy(span -> assertInside(span, text));
            assertThat(event.participants()).isNotEmpty();
            event.participants().forEach(p -> assertKnown(p.entity(), entities));
            event.topics().forEach(topic -> assertInside(topic.span(), text));
            assertKnown(event.place(), entities);
            assertKnown(event.initiator(), entities);
        }
        Set<String> statements = new HashSet<>();
        for (Statement statement : dossier.statements()) {
            assertThat(statements.add(statement.id()))
                    .as("one statement has the id %s", statement.id())
                    .isTrue();
            assertInside(statement.content(), text);
            assertThat(statement.content().of(text))
                    .as("content of %s", statement.id())
                    .isNotBlank();
            assertInside(statement.cue().span(), text);
            assertThat(statement.cue().lemma()).isNotBlank();
            Stream.of(statement.speaker(), statement.via(), statement.addressee())
                    .forEach(id -> assertKnown(id, entities));
            statement.about().forEach(about -> assertKnown(about.entity(), entities));
            assertKnown(statement.event(), events);
        }
        dossier.notes().stream().map(Note::span).filter(Objects::nonNull).forEach(span -> assertInside(span, text));
    }

    private static void assertInside(Span span, String text) {
        assertThat(span.isEmpty()).as("%s is empty", span).isFalse();
        assertThat(span.end()).as("end of %s", span).isLessThanOrEqualTo(text.length());
    }

    private static void assertKnown(@Nullable String id, Set<String> ids) {
        if (id != null) {
            assertThat(ids).as("the dossier knows %s", id).contains(id);
        }
    }
}
