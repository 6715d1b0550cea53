package didar.add;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import didar.archive.Input;
import didar.archive.Options;
import didar.record.Article;
import didar.record.Dossier;
import didar.record.DossierReader;
import didar.store.Entry;
import didar.store.Location;
import didar.store.Refusal;
import didar.store.Store;
import didar.store.StoreException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddingTest {

    private static final Function<Article, Dossier> READER = Encounters::read;

    @TempDir
    Path folder;

    @Test
    void articles_are_kept_in_the_order_of_the_inputs_whatever_the_number_of_threads() throws Exception {
        write("b.jsonl", lines(0, 300));
        write("a.jsonl", lines(300, 600));

        add("one", 1, READER, Integer.MAX_VALUE);
        add("four", 4, READER, Integer.MAX_VALUE);

        assertThat(export("four")).isEqualTo(export("one")).contains("خبر 599");
    }

    @Test
    void articles_that_were_kept_without_ties_are_tied_when_the_record_is_next_added_to() throws Exception {
        write("a.jsonl", lines(0, 450));
        add("tied", 2, READER, Integer.MAX_VALUE);
        try (Store from = open("tied", Store.Access.READ);
                Store to = open("bare", Store.Access.WRITE)) {
            for (long no = 1; no <= 400; no++) {
                Dossier dossier = dossier(from.dossier(no));
                to.write(writing -> writing.add(Entry.of(dossier)));
            }
        }

        add("bare", 2, READER, Integer.MAX_VALUE);

        assertThat(export("bare")).isEqualTo(export("tied"));
    }

    @Test
    void what_an_older_program_did_not_keep_is_filled_in_when_the_record_is_next_added_to() throws Exception {
        write("a.jsonl", lines(0, 450));
        add("record", 2, READER, Integer.MAX_VALUE);
        String whole = export("record");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record/record.sqlite"));
                var sql = connection.createStatement()) {
            sql.executeUpdate("update mention set called = null, offices = null where article % 3 = 0");
            sql.executeUpdate("update statement set topics = null where article % 5 = 0");
        }
        assertThat(export("record")).isNotEqualTo(whole);

        add("record", 2, READER, Integer.MAX_VALUE);

        assertThat(export("record")).isEqualTo(whole);
    }

    private static Dossier dossier(byte @Nullable [] json) throws IOException {
        try (var reader = new DossierReader(new ByteArrayInputStream(Objects.requireNonNull(json)))) {
            return Objects.requireNonNull(reader.next());
        }
    }

    @Test
    void a_run_that_was_stopped_goes_on_and_ends_as_one_that_was_not() throws Exception {
        write("a.jsonl", lines(0, 500) + "{ broken\n" + lines(500, 900));
        write("b.txt", "متن تنها");
        add("whole", 2, READER, Integer.MAX_VALUE);

        Tally first = add("stopped", 2, READER, 120);
        Tally second = add("stopped", 2, READER, Integer.MAX_VALUE);

        assertThat(first.added()).isBetween(1L, 890L);
        assertThat(first.added() + second.added()).isEqualTo(901);
        assertThat(second.unchanged()).isZero();
        assertThat(export("stopped")).isEqualTo(export("whole"));
        assertThat(refusals("stopped")).isEqualTo(refusals("whole")).hasSize(1);
    }

    @Test
    void a_second_run_over_the_same_inputs_reads_nothing() throws Exception {
        write("a.jsonl", lines(0, 10));
        add("record", 2, READER, Integer.MAX_VALUE);
        var read = new AtomicInteger();

        Tally again = add(
                "record",
                2,
                article -> {
                    read.incrementAndGet();
                    return READER.apply(article);
                },
                Integer.MAX_VALUE);

        assertThat(again.items()).isZero();
        assertThat(read).hasValue(0);
    }

    @Test
    void an_article_that_the_record_has_from_elsewhere_is_not_read_again() throws Exception {
        write("a.jsonl", lines(0, 10));
        add("record", 2, READER, Integer.MAX_VALUE);
        Files.move(folder.resolve("in/a.jsonl"), folder.resolve("in/moved.jsonl"));

        Tally again = add("record", 2, READER, Integer.MAX_VALUE);

        assertThat(again.unchanged()).isEqualTo(10);
        assertThat(again.added()).isZero();
    }

    @Test
    void an_article_on_which_the_reader_fails_is_set_aside_and_the_rest_is_kept() throws Exception {
        write("a.jsonl", lines(0, 20));

        Tally tally = add(
                "record",
                3,
                article -> {
                    if (article.source().equals("s7")) {
                        throw new IllegalStateException("a fault");
                    }
                    return READER.apply(article);
                },
                Integer.MAX_VALUE);

        assertThat(tally.added()).isEqualTo(19);
        assertThat(refusals("record")).singleElement().satisfies(refusal -> {
            assertThat(refusal.file()).isEqualTo("s7");
            assertThat(refusal.kind()).isEqualTo("defect");
            assertThat(refusal.message()).contains("a fault");
        });
    }

    @Test
    void all_bytes_of_the_files_count_in_the_end_so_that_a_bar_can_fill() throws Exception {
        write("a.jsonl", lines(0, 50));
        write("b.txt", "متن");
        long size = Files.size(folder.resolve("in/a.jsonl")) + Files.size(folder.resolve("in/b.txt"));

        assertThat(add("record", 2, READER, Integer.MAX_VALUE).bytes()).isEqualTo(size);
        assertThat(add("record", 2, READER, Integer.MAX_VALUE).bytes())
                .as("read before")
                .isEqualTo(size);
    }

    @Test
    void an_agency_text_in_a_second_outlet_is_kept_as_a_copy_of_the_first_even_in_a_later_run() throws Exception {
        String text =
                "بحث وزير الخارجية مع نظيره العماني مساء الاثنين سبل تعزيز العلاقات الثنائية بين البلدين وتطورات الأوضاع"
                        + " في المنطقة وفي مقدمتها الأزمة اليمنية، واتفق الجانبان على مواصلة التشاور في المرحلة المقبلة.";
        String line = "{\"id\": \"%s\", \"outlet\": \"%s\", \"text\": \"%s\"}\n";
        write("a.jsonl", String.format(Locale.ROOT, line, "1", "واس", text));
        add("record", 2, READER, Integer.MAX_VALUE);
        write("b.jsonl", String.format(Locale.ROOT, line, "2", "الرياض", text));

        add("record", 2, READER, Integer.MAX_VALUE);

        try (Store store = open("record", Store.Access.READ)) {
            assertThat(store.copies()).isEqualTo(1);
        }
        assertThat(export("record")).contains("\"copy-of\"", "that of 1 of واس");
    }

    @Test
    void a_stream_is_read_into_the_record_too() throws Exception {
        try (Store store = open("record", Store.Access.WRITE)) {
            var in = new ByteArrayInputStream(lines(0, 5).getBytes(UTF_8));
            Tally tally = new Adding(store, READER, Options.DEFAULT, 1, Follower.NONE)
                    .add(List.of(new Input.Stream("-", in)), _ -> {});

            assertThat(tally.added()).isEqualTo(5);
        }
    }

    @Test
    void a_record_that_takes_no_more_stops_the_run() throws Exception {
        write("a.jsonl", lines(0, 1000));
        Store store = open("record", Store.Access.WRITE);
        var adding = new Adding(store, READER, Options.DEFAULT, 2, Follower.NONE);

        assertThatThrownBy(() -> adding.add(List.of(Input.of(folder.resolve("in"))), _ -> close(store)))
                .isInstanceOf(Exception.class);
    }

    /// @param items after which the run is told to stop
    private Tally add(String record, int threads, Function<Article, Dossier> reader, int items) throws StoreException {
        try (Store store = open(record, Store.Access.WRITE)) {
            var left = new AtomicInteger(items);
            var adding = new Adding[1];
            adding[0] = new Adding(
                    store,
                    article -> {
                        if (left.decrementAndGet() == 0) {
                            adding[0].stop();
                        }
                        return reader.apply(article);
                    },
                    Options.DEFAULT,
                    threads,
                    Follower.NONE);
            return adding[0].add(List.of(Input.of(folder.resolve("in"))), _ -> {});
        }
    }

    private Store open(String record, Store.Access access) throws StoreException {
        return Store.open(new Location.Folder(folder.resolve(record)), access);
    }

    private static void close(Store store) {
        try {
            store.close();
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
    }

    private String export(String record) throws StoreException {
        try (Store store = open(record, Store.Access.READ)) {
            return RecordText.of(store);
        }
    }

    private List<Refusal> refusals(String record) throws StoreException {
        try (Store store = open(record, Store.Access.READ)) {
            return new ArrayList<>(store.refusals());
        }
    }

    private static String lines(int from, int to) {
        var lines = new StringBuilder();
        for (int i = from; i < to; i++) {
            lines.append("{\"id\": \"s")
                    .append(i)
                    .append("\", \"text\": \"متن خبر ")
                    .append(i)
                    .append("\"}\n");
        }
        return lines.toString();
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in").resolve(name), content);
    }
}
