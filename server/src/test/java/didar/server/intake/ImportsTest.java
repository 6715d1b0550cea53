package didar.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import didar.search.CatchUp;
import didar.server.intake.NotTakenException.Reason;
import didar.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {

    private static final String PERSIAN =
            "محمدجواد ظریف وزیر امور خارجه ایران امروز در مسکو با سرگئی لاوروف وزیر امور خارجه روسیه دیدار کرد.";
    private static final String ARABIC = "التقى وزير الخارجية الروسي سيرغي لافروف في موسكو أمس نظيره الإيراني.";

    @TempDir
    Path folder;

    @Test
    void what_was_sent_is_in_the_record_and_in_its_index_and_leaves_the_spool() throws Exception {
        try (Taking taking = Taking.in(folder)) {
            long no = taking.imports.open("مریم").no();
            taking.send(no, "خبر.txt", PERSIAN);
            taking.send(no, "خبر.jsonl", line("ar-1", ARABIC));
            taking.imports.begin(no);

            Import done = taking.over(no);

            assertThat(done.state()).isEqualTo(State.DONE);
            assertThat(done.counts().added()).isEqualTo(2);
            assertThat(done.counts().bytes()).isEqualTo(done.bytes());
            assertThat(done.articles()).containsExactly(new Stretch(1, 2));
            assertThat(taking.sources())
                    .satisfiesExactly(
                            first -> assertThat(first).endsWith("/خبر.txt"),
                            second -> assertThat(second).isEqualTo("ar-1"));
            try (Store store = Store.open(Taking.record(folder), Store.Access.READ)) {
                assertThat(CatchUp.state(store, folder.resolve("index")).lacking())
                        .as("articles that the index lacks")
                        .isZero();
            }
            assertThat(files(folder.resolve("spool").resolve("1"))).containsExactly("import.json");
        }
    }

    @Test
    void the_same_file_again_changes_nothing_and_another_of_its_name_takes_nobodys_place() throws Exception {
        try (Taking taking = Taking.in(folder)) {
            taking.imported("news.txt", PERSIAN);

            Import again = taking.imported("news.txt", PERSIAN);
            Import other = taking.imported("news.txt", ARABIC);

            assertThat(again.counts().unchanged()).isEqualTo(1);
            assertThat(again.articles()).isEmpty();
            assertThat(other.counts().added()).isEqualTo(1);
            assertThat(taking.sources()).doesNotHaveDuplicates().hasSize(2);
        }
    }

    @Test
    void copies_of_what_the_record_has_are_counted() throws Exception {
        try (Taking taking = Taking.in(folder)) {
            String text =
                    PERSIAN + "\n" + "ظریف گفت: ایران از گفت‌وگو میان همسایگان پشتیبانی می‌کند و آن را ادامه می‌دهد.";
            taking.imported("a.jsonl", line("fa-1", text));

            assertThat(taking.imported("b.jsonl", line("fa-2", text)).counts().copies())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_name_is_a_text_and_never_a_path() throws Exception {
        try (Taking taking = Taking.in(folder)) {
            String name = "../../<script>alert(1)</script>/خبر\u202Egpj.txt";

            Import done = taking.imported(name, PERSIAN);

            assertThat(done.files().getFirst().name())
                    .as("what turns the direction of text is taken out")
                    .isEqualTo("../../<script>alert(1)</script>/خبر\uFFFDgpj.txt");
            try (Stream<Path> all = Files.walk(folder)) {
                assertThat(all.map(path -> path.getFileName().toString())).noneMatch(path -> path.contains("script"));
            }
        }
    }

    @Test
    void what_cannot_be_read_is_told_by_the_name_of_its_file_and_the_place_in_it() throws Exception {
        try (Taking taking = Taking.in(folder)) {
            long no = taking.begin("خبرها.jsonl", line("fa-1", PERSIAN) + "{ broken\n" + line("fa-2", ARABIC));

            Import done = taking.over(no);

            assertThat(done.counts().added()).isEqualTo(2);
            assertThat(done.counts().refused()).isEqualTo(1);
            assertThat(taking.imports.messages(no)).singleElement().satisfies(message -> {
                assertThat(message.file()).isEqualTo("خبرها.jsonl");
                assertThat(message.place()).isEqualTo("line 2");
                assertThat(message.kind()).isEqualTo("malformed-json");
            });
        }
    }

    @Test
    void messages_that_are_too_many_are_counted_and_not_kept() throws Exception {
        try (Taking taking = Taking.in(folder)) {
            long no = taking.begin("a.jsonl", "{ broken\n".repeat(50));

            assertThat(taking.over(no).counts().refused()).isEqualTo(50);
            assertThat(taking.imports.messages(no)).hasSize(3);
        }
    }

    @Test
    void who_listens_again_gets_what_came_behind_what_it_has() throws Exception {
        try (Taking taking = Taking.in(folder)) {
            long no = taking.begin("a.jsonl", "{ broken\n{ as well\n");
            taking.over(no);

            List<Event> all = taking.imports.after(no, 0, Duration.ZERO);
            List<Event> rest = taking.imports.after(no, all.getFirst().id(), Duration.ZERO);

            assertThat(all).extracting(Event::id).isSorted().doesNotHaveDuplicates();
            assertThat(all.getFirst()).isInstanceOf(Event.Told.class);
            assertThat(rest).isEqualTo(all.subList(1, all.size()));
            assertThat(taking.imports.after(no, 1_000_000, Duration.ZERO))
                    .as("behind an event of a server before this one")
                    .isEqualTo(all);
            assertThat(taking.imports.isOver(no, all.getLast().id())).isTrue();
        }
    }

    @Test
    void imports_are_read_in_the_order_in_which_they_were_begun() throws Exception {
        try (Taking taking = Taking.in(folder)) {
            long first = taking.imports.open("مریم").no();
            long second = taking.imports.open("سعاد").no();
            taking.send(second, "ar.jsonl", line("ar-1", ARABIC));
            taking.send(first, "fa.jsonl", line("fa-1", PERSIAN));
            taking.imports.begin(first);
            taking.imports.begin(second);
            taking.over(first);
            taking.over(second);

            assertThat(taking.sources()).containsExactly("fa-1", "ar-1");
            assertThat(taking.imports.all()).extracting(Import::no).containsExactly(second, first);
        }
    }

    @Test
    void what_was_confirmed_is_read_by_who_opens_the_spool_next() throws Exception {
        long confirmed;
        long open;
        try (Store _ = Store.open(Taking.record(folder), Store.Access.WRITE);
                Taking taking = Taking.in(folder)) {
            confirmed = taking.begin("fa.jsonl", line("fa-1", PERSIAN));
            open = taking.imports.open("سعاد").no();
            taking.send(open, "ar.jsonl", line("ar-1", ARABIC));
        }
        try (Taking taking = Taking.in(folder)) {
            assertThat(taking.told).as("what cannot be read of the spool").isEmpty();
            assertThat(taking.over(confirmed).counts().added()).isEqualTo(1);
            assertThat(taking.imports.one(open)).as("what nobody confirmed").isNull();
            assertThat(folder.resolve("spool").resolve(String.valueOf(open))).doesNotExist();
            assertThat(taking.imports.open("مریم").no()).isGreaterThan(confirmed);
        }
    }

    @Test
    void while_another_program_writes_an_import_waits_and_says_so() throws Exception {
        try (Taking taking = Taking.in(folder)) {
            long no;
            try (Store _ = Store.open(Taking.record(folder), Store.Access.WRITE)) {
                no = taking.begin("fa.jsonl", line("fa-1", PERSIAN));
                while (taking.told.isEmpty()) {
                    Thread.sleep(5);
                }
                assertThat(taking.imports.one(no)).satisfies(one -> {
                    assertThat(one.state()).isEqualTo(State.WAITING);
                    assertThat(one.reason()).contains("another program");
                });
            }
            assertThat(taking.over(no).counts().added()).isEqualTo(1);
        }
    }

    @Test
    void who_hears_that_an_import_is_over_may_write_to_the_record() throws Exception {
        try (Taking taking = Taking.in(folder)) {
            for (int i = 1; i <= 8; i++) {
                taking.imported("fa.jsonl", line("fa-" + i, PERSIAN));
                try (Store store = Store.open(Taking.record(folder), Store.Access.WRITE)) {
                    assertThat(store.articles()).isEqualTo(i);
                }
            }
        }
    }

    @Test
    void one_that_waits_can_be_ended_and_is_not_read() throws Exception {
        try (Taking taking = Taking.in(folder)) {
            long no;
            try (Store _ = Store.open(Taking.record(folder), Store.Access.WRITE)) {
                no = taking.begin("fa.jsonl", line("fa-1", PERSIAN));
                taking.imports.end(no);
            }
            taking.imported("ar.jsonl", line("ar-1", ARABIC));

            assertThat(taking.over(no).state()).isEqualTo(State.ENDED);
            assertThat(taking.sources()).containsExactly("ar-1");
            assertThat(reason(() -> taking.imports.end(no))).isEqualTo(Reason.OUT_OF_ORDER);
        }
    }

    @Test
    void nothing_is_left_of_a_file_that_is_too_large_or_breaks_off() throws Exception {
        try (Taking taking = Taking.in(folder)) {
            long no = taking.imports.open("مریم").no();
            assertThat(reason(() -> taking.send(no, "a.txt", "x".repeat((1 << 20) + 1))))
                    .isEqualTo(Reason.TOO_LARGE);
            InputStream broken = InputStream.nullInputStream();
            broken.close();
            assertThatIOException().isThrownBy(() -> taking.imports.receive(no, "b.txt", broken));

            assertThat(files(folder.resolve("spool").resolve("1"))).isEmpty();
            assertThat(reason(() -> taking.imports.begin(no)))
                    .as("it has no files")
                    .isEqualTo(Reason.OUT_OF_ORDER);
        }
    }

    @Test
    void files_of_an_import_are_limited_together() throws Exception {
        try (Taking taking = Taking.in(folder)) {
            long no = taking.imports.open("مریم").no();
            taking.send(no, "a.txt", "x".repeat(1 << 20));
            taking.send(no, "b.txt", "x".repeat(1 << 19));
            assertThat(reason(() -> taking.send(no, "c.txt", "x".repeat(1 << 20))))
                    .isEqualTo(Reason.TOO_LARGE);
            taking.send(no, "d.txt", "x");
            assertThat(reason(() -> taking.send(no, "e.txt", "x")))
                    .as("a fourth file")
                    .isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Test
    void who_opens_imports_without_end_is_told_to_begin_them() throws Exception {
        try (Taking taking = Taking.in(folder)) {
            taking.imports.open("مریم");
            taking.imports.open("مریم");
            assertThat(reason(() -> taking.imports.open("مریم"))).isEqualTo(Reason.TOO_MANY);
        }
    }

    @Test
    void where_too_many_wait_nobody_sends_for_nothing() throws Exception {
        try (Store _ = Store.open(Taking.record(folder), Store.Access.WRITE);
                Taking taking = Taking.in(folder)) {
            for (int i = 0; i < 3; i++) {
                taking.begin("a.jsonl", line("fa-" + i, PERSIAN + " " + i));
            }
            assertThat(reason(() -> taking.imports.open("مریم"))).isEqualTo(Reason.TOO_MANY);
        }
    }

    @Test
    void a_disk_that_is_nearly_full_takes_nothing() throws Exception {
        Limits l = Taking.limits();
        Limits greedy = new Limits(
                l.fileBytes(), l.importBytes(), l.files(), Long.MAX_VALUE, 2, 3, 3, 3, l.patience(), l.busy());
        try (Taking taking = new Taking(folder, greedy)) {
            long no = taking.imports.open("مریم").no();
            assertThat(reason(() -> taking.send(no, "a.txt", PERSIAN))).isEqualTo(Reason.DISK_FULL);
        }
    }

    @Test
    void a_second_server_of_the_record_takes_no_imports() throws Exception {
        try (Taking _ = Taking.in(folder);
                Taking second = Taking.in(folder)) {
            assertThat(reason(() -> second.imports.open("مریم"))).isEqualTo(Reason.ELSEWHERE);
            assertThat(second.told).singleElement().asString().contains("another didar takes the imports");
        }
    }

    @Test
    void of_those_that_are_over_the_latest_are_told() throws Exception {
        try (Taking taking = Taking.in(folder)) {
            for (int i = 0; i < 5; i++) {
                taking.imported("a.jsonl", line("fa-" + i, PERSIAN + " " + i));
            }
            assertThat(taking.imports.all()).extracting(Import::no).containsExactly(5L, 4L, 3L);
            assertThat(taking.sources()).hasSize(5);
        }
    }

    private interface Doing {
        void run() throws Exception;
    }

    private static Reason reason(Doing doing) {
        NotTakenException refused = catchThrowableOfType(NotTakenException.class, doing::run);
        assertThat(refused).as("a refusal").isNotNull();
        return refused.reason();
    }

    private static String line(String id, String text) {
        return "{\"id\": \"" + id + "\", \"published\": \"2016-05-03\", \"text\": \"" + text.replace("\n", "\\n")
                + "\"}\n";
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
