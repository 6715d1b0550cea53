package didar.eval;

import didar.record.Act;
import didar.record.Article;
import didar.record.Calendar;
import didar.record.Codes;
import didar.record.Dossier;
import didar.record.DossierWriter;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Granularity;
import didar.record.Published;
import didar.record.Statement;
import didar.text.Language;
import didar.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Dossiers of articles that nobody wrote: sentences by templates, with names, topics and countries of the genre and a
/// long tail of words that are none, frequent and rare as those of a language are (Zipf). The same seed, the same news.
final class InventedNews {

    /// Statements of each article.
    static final int STATEMENTS = 8;

    static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 4000;
    private static final int TAIL = 120_000;
    private static final int PEOPLE = 4000;
    /// Words of the tail in each statement.
    private static final int TAIL_WORDS = 6;

    private static final Act[] ACTS = Act.values();

    private static final Tongue PERSIAN = new Tongue(
            "سوریه عراق ایران روسیه ترکیه عربستان یمن لبنان مصر قطر آمریکا فرانسه آلمان چین هند عمان کویت اردن افغانستان پاکستان",
            "آتش‌بس/توافق هسته‌ای/مبارزه با تروریسم/روابط دوجانبه/تحریم‌ها/بازار نفت/کمک‌های انسانی/گفت‌وگوهای صلح/مرزهای مشترک/انتخابات/"
                    + "اسرای جنگی/سرمایه‌گذاری/حقوق بشر/آوارگان/امنیت منطقه/همکاری اقتصادی",
            "رئیس‌جمهور/وزیر امور خارجه/سخنگوی دولت/نماینده ویژه/دبیر شورای امنیت ملی/رئیس مجلس",
            "علی محمد حسین رضا حسن مهدی احمد جواد ناصر کریم سعید یوسف داود امیر کاظم حمید",
            List.of(
                    "%1$s درباره %2$s در %3$s گفت %4$s",
                    "%1$s تأکید کرد که %2$s در %3$s %4$s خواهد بود", "به گفته %1$s، %2$s بدون حضور %3$s %4$s نمی‌شود"),
            "ابپتجخدرزسشعفقکگلمنوهی");
    private static final Tongue ARABIC = new Tongue(
            "سوريا العراق إيران روسيا تركيا السعودية اليمن لبنان مصر قطر أمريكا فرنسا ألمانيا الصين الهند عمان الكويت الأردن أفغانستان باكستان",
            "وقف إطلاق النار/الاتفاق النووي/مكافحة الإرهاب/العلاقات الثنائية/العقوبات/سوق النفط/المساعدات الإنسانية/محادثات السلام/"
                    + "الحدود المشتركة/الانتخابات/أسرى الحرب/الاستثمار/حقوق الإنسان/اللاجئون/أمن المنطقة/التعاون الاقتصادي",
            "رئيس الجمهورية/وزير الخارجية/المتحدث باسم الحكومة/المبعوث الخاص/الأمين العام/رئيس البرلمان",
            "عبد الله محمد حسين سلمان حسن خالد أحمد فيصل ناصر كريم سعيد يوسف عادل أمير كاظم حمد",
            List.of(
                    "قال %1$s إن %2$s في %3$s %4$s",
                    "وأكد %1$s أن %2$s مع %3$s سيكون %4$s", "وأضاف %1$s أنه لا %4$s من دون %2$s في %3$s"),
            "ابتثجحدرزسشعفقكلمنهوي");

    private final long seed;

    InventedNews(long seed) {
        this.seed = seed;
    }

    /// What the news of a language are made of.
    private record Tongue(
            List<String> countries,
            List<String> topics,
            List<String> offices,
            List<String> given,
            List<String> templates,
            String letters) {

        Tongue(String countries, String topics, String offices, String given, List<String> templates, String letters) {
            this(
                    List.of(countries.split(" ", -1)),
                    List.of(topics.split("/", -1)),
                    List.of(offices.split("/", -1)),
                    List.of(given.split(" ", -1)),
                    templates,
                    letters);
        }

        /// The word of a rank: of three letters to eight, the same for the same rank.
        String word(int rank) {
            var random = new Random(rank * 31L + letters.length());
            int length = 3 + random.nextInt(6);
            var word = new StringBuilder(length);
            for (int i = 0; i < length; i++) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            return word.toString();
        }

        String name(int rank) {
            return given.get(rank % given.size()) + ' ' + word(-1 - rank / given.size());
        }
    }

    private static Tongue tongue(Language language) {
        return language == Language.PERSIAN ? PERSIAN : ARABIC;
    }

    /// Ranks from 0, the first the most frequent by far.
    private static int rank(Random random, int ranks) {
        return (int) Math.pow(ranks, random.nextDouble()) - 1;
    }

    String tailWord(Language language, Random random) {
        return tongue(language).word(100 + random.nextInt(TAIL - 100));
    }

    String topic(Language language, Random random) {
        return any(tongue(language).topics(), random);
    }

    String country(Language language, Random random) {
        List<String> countries = tongue(language).countries();
        return countries.get(rank(random, countries.size()));
    }

    String person(Language language, Random random) {
        return tongue(language).name(rank(random, PEOPLE));
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /// The JSON of an article's dossier.
    byte[] dossier(long no) {
        var random = new Random(seed * 1_000_003 + no);
        Language language = random.nextBoolean() ? Language.PERSIAN : Language.ARABIC;
        Tongue tongue = tongue(language);
        List<Entity> people = people(tongue, random);
        var text = new StringBuilder();
        List<Span> body = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (int s = 0; s < STATEMENTS; s++) {
            int start = text.length();
            var tail = new StringBuilder();
            for (int i = 0; i < TAIL_WORDS; i++) {
                tail.append(i == 0 ? "" : " ").append(tongue.word(rank(random, TAIL)));
            }
            Entity speaker = people.get(s % people.size());
            text.append(String.format(
                    Locale.ROOT,
                    any(tongue.templates(), random),
                    speaker.name(),
                    any(tongue.topics(), random),
                    country(language, random),
                    tail));
            Span content = new Span(start + 3, text.length());
            text.append(".\n");
            body.add(new Span(start, text.length() - 1));
            Act act = ACTS[random.nextInt(ACTS.length)];
            Entity about = people.get((s + 1) % people.size());
            statements.add(new Statement(
                    "s" + (s + 1),
                    speaker.id(),
                    null,
                    null,
                    null,
                    new Statement.Cue(new Span(start, start + 3), "گفتن"),
                    Statement.Mode.INDIRECT,
                    content,
                    act,
                    List.of(new Statement.About(about.id(), Statement.About.Stance.NEUTRAL)),
                    new Codes(null, null)));
        }
        var meeting = new Event(
                "v1",
                Event.Type.MEETING,
                Event.Status.HELD,
                people.stream()
                        .map(p -> new Event.Participant(p.id(), Event.Participant.Role.PARTY))
                        .toList(),
                null,
                null,
                List.of(),
                null,
                new Codes(null, null),
                List.of(body.getFirst()));
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        var published = new Published(day.toString(), day.atStartOfDay(), Calendar.GREGORIAN, Granularity.DAY, null);
        Article article = new Article(
                "a" + no,
                "news/" + no,
                language,
                people.getFirst().name() + ": " + any(tongue.topics(), random),
                null,
                null,
                "outlet " + no % 50,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                published,
                text.toString(),
                List.of(),
                body,
                List.of(),
                List.of());
        return json(new Dossier(article, people, List.of(), List.of(meeting), statements, List.of()));
    }

    private static List<Entity> people(Tongue tongue, Random random) {
        List<Entity> people = new ArrayList<>();
        for (int p = 1; p <= 3; p++) {
            var office = new Entity.Office(
                    any(tongue.offices(), random) + ' ' + any(tongue.countries(), random),
                    null,
                    Entity.Office.Status.CURRENT);
            people.add(new Entity(
                    "e" + p,
                    Entity.Kind.PERSON,
                    tongue.name(rank(random, PEOPLE)),
                    List.of(),
                    null,
                    null,
                    List.of(office)));
        }
        return people;
    }

    private static byte[] json(Dossier dossier) {
        var bytes = new ByteArrayOutputStream(1 << 14);
        try (var writer = DossierWriter.lines(bytes)) {
            writer.write(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }
}
