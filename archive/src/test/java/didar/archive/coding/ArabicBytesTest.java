package didar.archive.coding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicBytesTest {

    private static final String PERSIAN = "وزیر نیرو گفت که ساخت سد تازه از بهار آغاز می‌شود";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"})
    void letters_are_seen_in_every_character_set(String charset) {
        String page = "<html><head><title>A page &amp; more</title></head><body><p>" + PERSIAN + "</p>";
        if (!charset.startsWith("UTF")) {
            page = page.replace("گ", "ك").replace("ی", "ي").replace("ک", "ك").replace("‌", "");
        }
        assertThat(mayHold(page.getBytes(Charset.forName(charset)), 24)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#%d;", "&#x%x;", "&#X%X;", "&#%d "})
    void letters_are_seen_as_numbers_of_html(String form) {
        String page = PERSIAN.chars()
                .mapToObj(c -> String.format(java.util.Locale.ROOT, form, c))
                .collect(Collectors.joining());
        assertThat(mayHold(page.getBytes(UTF_8), 24)).isTrue();
    }

    @Test
    void presentation_forms_are_letters() {
        assertThat(mayHold("ﻭﺯﻳﺮ ﭘﮋ".getBytes(UTF_8), 6)).isTrue();
    }

    @Test
    void other_scripts_have_none() {
        String page =
                "Le préfet déclara: «l’été, à Gießen» — Министр энергетики заявил; 部長は述べた; ο υπουργός &#233;&#1234; &amp;";
        assertThat(mayHold(page.getBytes(UTF_8), 1)).isFalse();
        assertThat(mayHold("préfet déclara été à Gießen über".getBytes(Charset.forName("ISO-8859-1")), 1))
                .isFalse();
    }

    @Test
    void a_name_or_two_are_fewer_than_an_article_has() {
        byte[] page = "<p>The dam (سد تازه) will be built</p>".getBytes(UTF_8);
        assertThat(mayHold(page, 6)).isTrue();
        assertThat(mayHold(page, 7)).isFalse();
    }

    @Test
    void letters_cut_by_the_end_of_the_bytes_do_no_harm() {
        byte[] page = PERSIAN.getBytes(UTF_8);
        for (int end = 0; end < page.length; end++) {
            ArabicBytes.mayHold(page, 0, end, 1000);
        }
        assertThat(ArabicBytes.mayHold(page, 1, 1, 1)).isFalse();
    }

    private static boolean mayHold(byte[] bytes, int enough) {
        return ArabicBytes.mayHold(bytes, 0, bytes.length, enough);
    }
}
