package didar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Statement;
import didar.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading needs no half-spaces: the dictionaries compare letters alone.
class LostHalfSpacesTest {

    private static final List<String> PARAGRAPHS = List.of(
            "نخست·وزیر ارمنستان روز دوشنبه در تهران با رئیس·جمهور ایران دیدار و درباره پروژه·های مرزی گفت·وگو کرد.",
            "رئیس·جمهور در این دیدار گفت: مرزها تغییر نمی·کند و همکاری·های ما گسترده·تر می·شود.",
            "سخن·گوی وزارت خارجه نیز تأکید کرد که گفت·وگوها ادامه می·یابد.",
            "وی می·گوید خواسته·های ما پذیرفته نشده·اند.");

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void anArticleReadsTheSameHoweverItsHalfSpacesWereLost(String joint) {
        Dossier kept = read("\u200c");

        assertThat(kept.events()).isNotEmpty();
        assertThat(kept.statements()).hasSizeGreaterThan(2);
        assertThat(told(read(joint))).isEqualTo(told(kept));
    }

    private static Dossier read(String joint) {
        List<String> paragraphs =
                PARAGRAPHS.stream().map(p -> p.replace("·", joint)).toList();
        return Case.EXTRACTOR.extract(Articles.article(null, paragraphs, Language.PERSIAN));
    }

    /// What a dossier tells, by letters.
    private static List<String> told(Dossier dossier) {
        List<String> told = new ArrayList<>();
        for (Entity e : dossier.entities()) {
            told.add(letters(e.kind() + e.name()));
            e.offices().forEach(o -> told.add(letters(o.title())));
        }
        for (Event e : dossier.events()) {
            told.add(e.type() + " " + e.status() + " " + e.participants() + e.place());
            e.topics().forEach(t -> told.add(letters(t.text())));
        }
        for (Statement s : dossier.statements()) {
            told.add(s.speaker() + " " + s.act() + " "
                    + letters(s.content().of(dossier.article().text())));
        }
        return told;
    }

    private static String letters(String words) {
        return words.replaceAll("[ \u200c]", "");
    }
}
