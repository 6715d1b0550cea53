package didar.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import didar.correct.Change;
import didar.correct.Corrections;
import didar.store.Location;
import didar.store.Store;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The index has what was read: what a search finds and counts is seen through the corrections.
class SeenSearchTest {

    private static final String STATEMENTS = "/api/v1/search?kind=statement&facets=true";

    @TempDir
    Path folder;

    @Test
    void two_who_are_one_by_a_correction_are_counted_and_found_as_one() throws Exception {
        try (ServedRecord record = ServedRecord.in(folder)) {
            Map<String, Integer> before = people(record);
            int lavrov = before.getOrDefault("sergey-lavrov", 0);
            String other = spokesman(record);
            int others = before.getOrDefault(other, 0);
            assertThat(lavrov).isPositive();
            assertThat(others).isPositive();

            correct(new Change.Merge(other, "sergey-lavrov"));

            assertThat(people(record))
                    .containsEntry("sergey-lavrov", lavrov + others)
                    .doesNotContainKey(other);
            for (String id : List.of("sergey-lavrov", other)) {
                assertThat(record.json(STATEMENTS + "&who=" + id).get("total").asInt())
                        .as("by either id: " + id)
                        .isEqualTo(lavrov + others);
            }
        }
    }

    @Test
    void who_was_renamed_bears_the_new_name_among_the_facets() throws Exception {
        try (ServedRecord record = ServedRecord.in(folder)) {
            String id = spokesman(record);

            correct(new Change.Rename(id, "بهرام نیکفر تهرانی"));

            assertThat(record.json(STATEMENTS).get("facets").get("person").valueStream())
                    .anyMatch(count -> count.get("value").asString().equals(id)
                            && count.get("name").asString().equals("بهرام نیکفر تهرانی"));
        }
    }

    private static String spokesman(ServedRecord record) throws Exception {
        return record.json("/api/v1/people?q=" + URLEncoder.encode("بهرام نیک‌فر", UTF_8))
                .get("items")
                .get(0)
                .get("id")
                .asString();
    }

    private void correct(Change change) throws IOException {
        try (Store store = Store.open(new Location.Folder(folder.resolve("record")), Store.Access.WRITE)) {
            new Corrections(store).make(change, "2026-11-22T12:00:00Z", "editor", "the same man");
        }
    }

    private static Map<String, Integer> people(ServedRecord record) throws Exception {
        Map<String, Integer> people = new HashMap<>();
        for (JsonNode count : record.json(STATEMENTS).get("facets").get("person")) {
            people.put(count.get("value").asString(), count.get("hits").asInt());
        }
        return people;
    }
}
