package didar.archive.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.pdf.PaperMill.Drawing;
import didar.archive.pdf.PdfText.Read;
import didar.archive.pdf.PdfText.Reason;
import didar.archive.pdf.PdfText.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTextTest {

    private static final int CHARACTERS = 1 << 22;

    private static final String FA_TITLE = "گفت‌وگوی دو وزیر دربارهٔ راه‌آهن";
    private static final String FA_ONE =
            "وزیر راه روز سه‌شنبه ۱۴ آذر ۱۳۹۶ در دیدار با همتای خود (که برای سفری سه‌روزه آمده بود) گفت: «ساخت ۲۵۰ کیلومتر راه‌آهن"
                    + " تا پایان سال 2019 به انجام می‌رسد و بهای آن ۱٫۵ میلیارد دلار خواهد بود.» او افزود که شرکت North Line از کار بازنمی‌ماند.";
    private static final String FA_TWO =
            "لازم است همهٔ کالاها از بندر به انبارها برسند؛ الان هیچ راهی برای آن‌ها نیست، ولی تلاش ادامه دارد و هر دو کشور"
                    + " از آن سود می‌برند. سخنگوی وزارت نیز این خبر را درست خواند.";

    private static final String AR_TITLE = "مباحثات حول السكة الحديدية";
    private static final String AR_ONE =
            "قال وزير النقل يوم الثلاثاء 5 ديسمبر 2017 خلال لقائه نظيره (الذي وصل في زيارة تستغرق ثلاثة أيام): «إن بناء 250 كيلومترا"
                    + " من السكة سينتهي في عام 2019، وإن كلفته لا تزيد على 1.5 مليار دولار». وأضاف أن شركة North Line لن تتوقف عن العمل.";
    private static final String AR_TWO =
            "لا بد من نقل البضائع من الميناء إلى المخازن، والآن لا طريق إليها، إلا أن الجهود مستمرة، وسيستفيد البلدان من ذلك."
                    + " وأكد الناطق باسم الوزارة صحة هذا الخبر لاحقا.";

    @ParameterizedTest
    @EnumSource(Drawing.class)
    void persianComesOutInTheOrderInWhichItIsRead(Drawing drawing) throws IOException {
        byte[] pdf = new PaperMill(drawing)
                .paragraph(20, FA_TITLE)
                .paragraph(11, FA_ONE)
                .paragraph(11, FA_TWO)
                .bytes();
        assertThat(read(pdf).paragraphs()).containsExactly(FA_TITLE, FA_ONE, FA_TWO);
    }

    @ParameterizedTest
    @EnumSource(Drawing.class)
    void arabicComesOutInTheOrderInWhichItIsRead(Drawing drawing) throws IOException {
        byte[] pdf = new PaperMill(drawing)
                .paragraph(20, AR_TITLE)
                .paragraph(11, AR_ONE)
                .paragraph(11, AR_TWO)
                .bytes();
        assertThat(read(pdf).paragraphs()).containsExactly(AR_TITLE, AR_ONE, AR_TWO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"قَرَّرَ المَجلِسُ أَنَّ الأمرَ مُهِمٌّ جِدًّا", "الجَلسةُ الأُولى"})
    void marksStayWithTheirLetters(String text) throws IOException {
        Read read = read(new PaperMill(Drawing.LETTERS).paragraph(12, text).bytes());
        assertThat(Normalizer.normalize(read.paragraphs().getFirst(), Normalizer.Form.NFC))
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Test
    void columnsAreReadOneAfterTheOtherThoughTheyAreDrawnRowByRow() throws IOException {
        byte[] pdf = new PaperMill(Drawing.FORMS).columns(11, AR_ONE, AR_TWO).bytes();
        assertThat(read(pdf).paragraphs()).containsExactly(AR_ONE, AR_TWO);
    }

    @Test
    void aParagraphRunsOnOverThePageAndHeadsAndNumbersOfPagesAreTakenOut() throws IOException {
        String[] words = FA_TWO.split(" ");
        String half = String.join(" ", Arrays.copyOf(words, words.length / 2));
        String rest = String.join(" ", Arrays.copyOfRange(words, words.length / 2, words.length));
        PaperMill mill = new PaperMill(Drawing.FORMS);
        mill.at(40, 500, 9, "گزارش هفتگی راه، شماره ۱۲").at(800, 300, 9, "۱");
        mill.paragraph(11, FA_ONE).paragraph(11, 60, 60 + 535 - 60, half).nextPage();
        mill.at(40, 500, 9, "گزارش هفتگی راه، شماره ۱۲").at(800, 300, 9, "۲");
        mill.paragraph(11, rest).paragraph(11, AR_TWO);
        Read read = read(mill.bytes());
        assertThat(String.join(" ", read.paragraphs())).isEqualTo(FA_ONE + " " + FA_TWO + " " + AR_TWO);
        assertThat(read.furniture()).containsExactly("گزارش هفتگی راه، شماره ۱۲");
    }

    @Test
    void latinWordsThatAreCutAtTheEndOfALineAreJoined() throws IOException {
        PaperMill mill = new PaperMill(Drawing.LETTERS);
        mill.at(100, 300, 11, "The ministers met in the new confer-").at(116, 290, 11, "ence hall of the old city.");
        assertThat(String.join(" ", read(mill.bytes()).paragraphs())).contains("the new conference hall");
    }

    @Test
    void whatTheFileSaysOfItselfIsAHintAndNoMore() throws IOException {
        PaperMill mill = new PaperMill(Drawing.FORMS).paragraph(11, FA_ONE);
        Calendar made = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        made.clear();
        made.set(2019, Calendar.MAY, 3);
        mill.document().getDocumentInformation().setCreationDate(made);
        mill.document().getDocumentInformation().setTitle("Document1");
        mill.document().getDocumentInformation().setAuthor("admin");
        Read read = read(mill.bytes());
        assertThat(List.of(String.valueOf(read.title()), String.valueOf(read.author()), String.valueOf(read.made())))
                .containsExactly("Document1", "admin", "2019-05-03");
    }

    @Test
    void theMetadataInXmlIsAskedWhereThereIsNoOther() throws IOException {
        PaperMill mill = new PaperMill(Drawing.FORMS).paragraph(11, AR_ONE);
        String xmp = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xmp='http://ns.adobe.com/xap/1.0/'>"
                + "<dc:title><rdf:Alt><rdf:li>نشرة &e;</rdf:li></rdf:Alt></dc:title>"
                + "<xmp:CreateDate>2018-02-01T10:00:00Z</xmp:CreateDate></rdf:Description></rdf:RDF></x:xmpmeta>";
        mill.document()
                .getDocumentCatalog()
                .setMetadata(new PDMetadata(
                        mill.document(), new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
        Read read = read(mill.bytes());
        assertThat(read.title()).isEqualTo("نشرة &e;");
        assertThat(read.made()).isEqualTo("2018-02-01");
    }

    @Test
    void aScanSaysThatItIsOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
                content.drawImage(LosslessFactory.createFromImage(document, picture), 50, 50, 400, 400);
            }
            document.save(out);
        }
        Refused refused = refused(out.toByteArray());
        assertThat(refused.reason()).isEqualTo(Reason.NO_TEXT);
        assertThat(refused.message()).contains("scanned");
    }

    @Test
    void anEncryptedFileSaysThatItIsOne() throws IOException {
        PaperMill mill = new PaperMill(Drawing.FORMS).paragraph(11, FA_ONE);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "secret", new AccessPermission());
        policy.setEncryptionKeyLength(128);
        mill.document().protect(policy);
        assertThat(refused(mill.bytes()).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void aFileThatOnlyItsOwnerMayChangeIsRead() throws IOException {
        PaperMill mill = new PaperMill(Drawing.FORMS).paragraph(11, FA_ONE);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
        policy.setEncryptionKeyLength(128);
        mill.document().protect(policy);
        assertThat(read(mill.bytes()).paragraphs()).containsExactly(FA_ONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 400, 3000, 20_000})
    void aFileThatBreaksOffIsReadOrRefusedButNeverThrows(int length) throws IOException {
        byte[] pdf = new PaperMill(Drawing.FORMS).paragraph(11, FA_ONE).bytes();
        PdfText text = PdfText.of(Arrays.copyOf(pdf, Math.min(length, pdf.length - 50)), CHARACTERS);
        assertThat(text).isInstanceOfAny(Read.class, Refused.class);
    }

    @Test
    void aStreamThatUnpacksToMoreThanMemoryShouldHoldIsRefused() throws IOException {
        Refused refused = refused(bomb("/Filter /FlateDecode", zeros(200 << 20)));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(bomb("/Filter [/Fl#61teDecode]", zeros(200 << 20))).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void drawingsThatDrawEachOtherEnd() throws IOException {
        StringBuilder pdf = new StringBuilder("""
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R
                /Resources<</XObject<</F 5 0 R>>>>>>endobj
                4 0 obj<</Length 5>>stream
                /F Do
                endstream endobj
                """);
        for (int i = 5; i < 40; i++) {
            String draws = "/F Do ".repeat(10);
            pdf.append(String.format(
                    Locale.ROOT,
                    "%d 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>/Length %d>>stream\n%s\nendstream endobj\n",
                    i,
                    i == 39 ? 5 : i + 1,
                    draws.length(),
                    draws));
        }
        pdf.append("trailer<</Root 1 0 R>>\n%%EOF");
        PdfText text = PdfText.of(pdf.toString().getBytes(StandardCharsets.ISO_8859_1), CHARACTERS);
        assertThat(text).isInstanceOf(Refused.class);
    }

    private static byte[] bomb(String filter, byte[] data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String start = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Length " + data.length + filter + ">>stream\n";
        out.write(start.getBytes(StandardCharsets.ISO_8859_1));
        out.write(data);
        out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] zeros(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            byte[] some = new byte[1 << 20];
            for (int i = 0; i < count >> 20; i++) {
                packed.write(some);
            }
        }
        return out.toByteArray();
    }

    private static Read read(byte[] pdf) {
        return (Read) PdfText.of(pdf, CHARACTERS);
    }

    private static Refused refused(byte[] pdf) {
        return (Refused) PdfText.of(pdf, CHARACTERS);
    }
}
