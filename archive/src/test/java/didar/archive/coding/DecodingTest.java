package didar.archive.coding;

import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.Rows;
import didar.archive.coding.Decoding.Refused;
import didar.archive.coding.Decoding.Text;
import didar.record.Note;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    private static final String ARABIC = Rows.text(Rows.class, "page/pages/ar-agency.txt");
    /// Without half-spaces and Persian digits, which the one-byte sets do not have.
    private static final String PERSIAN = Rows.text(Rows.class, "page/pages/fa-agency.txt");

    @Test
    void plainUtf8NeedsNoNote() {
        Text text = text(ARABIC.getBytes(StandardCharsets.UTF_8));
        assertThat(text.text()).isEqualTo(ARABIC);
        assertThat(text.notes()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() {
        assertThat(text(("\ufeff" + ARABIC).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(ARABIC);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, true", "UTF-16LE, false", "UTF-16BE, true", "UTF-16BE, false", "UTF-32LE, true"})
    void wideUnicodeIsReadWithAndWithoutItsMark(String charset, boolean marked) {
        for (String original : new String[] {ARABIC, PERSIAN}) {
            Text text = text(((marked ? "\ufeff" : "") + original).getBytes(Charset.forName(charset)));
            assertThat(text.text()).isEqualTo(original);
            assertThat(text.notes()).extracting(Note::code).containsExactly("encoding");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
    void theOneByteSetsAreToldByTheirLetters(String charset) {
        String original = ARABIC.replace("«", "").replace("»", "");
        Text text = text(original.getBytes(Charset.forName(charset)));
        assertThat(text.text()).isEqualTo(original);
        assertThat(text.charset()).isEqualTo(Charset.forName(charset));
        assertThat(text.notes()).extracting(Note::code).containsExactly("encoding");
    }

    @Test
    void persianInTheWindowsSetIsRead() {
        assertThat(text(PERSIAN.getBytes(Charset.forName("windows-1256"))).text())
                .isEqualTo(PERSIAN);
    }

    @Test
    void aFewBadBytesAreReplacedAndTheFirstIsNamed() {
        byte[] bytes = ARABIC.getBytes(StandardCharsets.UTF_8);
        bytes[101] = (byte) 0xff;
        Text text = text(bytes);
        assertThat(text.text()).contains("\ufffd");
        Note note = text.notes().getFirst();
        assertThat(note.code()).isEqualTo("encoding-broken");
        assertThat(note.message()).contains("at byte 10");
    }

    @Test
    void aTextCutInsideALetterIsRead() {
        byte[] bytes = ARABIC.getBytes(StandardCharsets.UTF_8);
        int cut = 200;
        while ((bytes[cut] & 0xC0) != 0x80) {
            cut++;
        }
        assertThat(text(Arrays.copyOf(bytes, cut)).notes())
                .extracting(Note::code)
                .containsExactly("encoding-broken");
    }

    @Test
    void binaryIsRefusedAndCommonFormatsByName() {
        byte[] noise = new byte[4096];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 + i / 7);
        }
        assertThat(refused(noise).reason()).isEqualTo(Decoding.Reason.BINARY);
        assertThat(refused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)).message())
                .contains("PDF");
        assertThat(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}).message())
                .contains("PNG");
    }

    @Test
    void aOneByteTextThatIsNoArabicIsRefused() {
        byte[] latin =
                "été à Genève, où l'élève préféré répéta: déjà! ".repeat(9).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused(latin).reason()).isEqualTo(Decoding.Reason.UNKNOWN_ENCODING);
    }

    private static Text text(byte[] bytes) {
        assertThat(Decoding.of(bytes)).isInstanceOf(Text.class);
        return (Text) Decoding.of(bytes);
    }

    private static Refused refused(byte[] bytes) {
        assertThat(Decoding.of(bytes)).isInstanceOf(Refused.class);
        return (Refused) Decoding.of(bytes);
    }
}
