package didar.export.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import didar.export.Json;
import didar.export.Library;
import didar.export.Selection;
import didar.record.JsonTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FtmLinesTest {

    private static final FtmModel MODEL = FtmModel.read();
    private static List<JsonTree> all = List.of();

    @BeforeAll
    static void export() throws IOException {
        var out = new ByteArrayOutputStream();
        FtmLines.write(Library.read(), out);
        all = Json.lines(out.toByteArray());
    }

    private static Stream<JsonTree> of(String schema) {
        return all.stream().filter(entity -> entity.string("schema").equals(schema));
    }

    private static List<String> values(JsonTree entity, String property) {
        return entity.required("properties").strings(property);
    }

    @Test
    void everyEntityIsValidByTheModel() {
        assertThat(MODEL.faults(all)).isEmpty();
        assertThat(all)
                .extracting(entity -> entity.string("schema"))
                .contains(
                        "Article",
                        "Person",
                        "Organization",
                        "PublicBody",
                        "LegalEntity",
                        "Address",
                        "Event",
                        "Mention",
                        "Note",
                        "Documentation",
                        "Position",
                        "Occupancy");
    }

    @Test
    void aPartOfTheRecordRefersToNothingOutsideOfIt() throws IOException {
        var out = new ByteArrayOutputStream();
        var part = new Selection(LocalDate.of(2017, 2, 1), LocalDate.of(2017, 3, 31), Set.of());
        FtmLines.write(part.of(Library.read()), out);
        assertThat(MODEL.faults(Json.lines(out.toByteArray()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'id':'a','schema':'Statement','properties':{'name':['x']}}            | a: nothing can be a Statement",
                "{'id':'a','schema':'Thing','properties':{'name':['x']}}                | a: nothing can be a Thing",
                "{'id':'a','schema':'Person','properties':{}}                           | a: a Person without name",
                "{'id':'a','schema':'Person','properties':{'name':['x'],'act':['say']}} | a: a Person has no act",
                "{'id':'a','schema':'Person','properties':{'name':['x'],'country':['IRN']}} | a.country: IRN is no country",
                "{'id':'a','schema':'Event','properties':{'name':['x'],'date':['2017-13']}} | a.date: 2017-13 is no date",
                "{'id':'a','schema':'Event','properties':{'name':['x'],'involved':['b']}} | a.involved: b leads to nothing",
                "{'id':'a','schema':'Event','properties':{'name':['x'],'involved':['a']}} | a.involved: a leads to a Event"
            })
    void theModelFindsFaults(String entity, String fault) {
        assertThat(MODEL.faults(List.of(Json.tree(entity.strip().replace('\'', '"')))))
                .contains(fault.strip());
    }

    @Test
    void oneMeetingIsOneEventWithADocumentationForEachReport() {
        JsonTree event = of("Event")
                .filter(entity -> values(entity, "proof").size() == 3)
                .findFirst()
                .orElseThrow();
        assertThat(values(event, "involved")).containsExactlyInAnyOrder("mohammad-javad-zarif", "sergey-lavrov");
        assertThat(values(event, "date")).containsExactly("2017-01-17");
        assertThat(of("Documentation").filter(d -> values(d, "entity").contains(event.string("id"))))
                .hasSize(3);
    }

    @Test
    void yearsOfTheListBeginAndEndATermDaysOfArticlesDoNot() {
        assertThat(of("Occupancy").filter(o -> values(o, "holder").contains("adel-al-jubeir")))
                .singleElement()
                .satisfies(term -> {
                    assertThat(values(term, "startDate")).containsExactly("2015");
                    assertThat(values(term, "endDate")).containsExactly("2018");
                });
        assertThat(of("Occupancy").filter(o -> values(o, "holder").contains("mevlut-cavusoglu")))
                .singleElement()
                .satisfies(term -> {
                    assertThat(values(term, "startDate")).isEmpty();
                    assertThat(values(term, "date")).containsExactly("2017-03-10");
                });
    }

    @Test
    void whatIsSaidIsANoteOnTheSpeaker() {
        assertThat(of("Note").filter(note -> values(note, "description").contains("راه‌حل بحران سوریه سیاسی است")))
                .isNotEmpty()
                .allSatisfy(note -> assertThat(values(note, "entity")).containsExactly("mohammad-javad-zarif"));
    }
}
