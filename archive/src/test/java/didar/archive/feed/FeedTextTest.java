package didar.archive.feed;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Note;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedTextTest {

    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final String TITLE = "وزیر خارجه عمان فردا به تهران سفر می کند و با همتای خود دیدار خواهد کرد";

    private static String feed(String encoding) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n"
                + Feeds.rss("<item><title>" + TITLE.replace('ی', 'ي') + "</title></item>")
                        .substring(22);
    }

    private static Feeds read(byte[] bytes, @Nullable Charset told, List<Note> notes) throws IOException {
        FeedText text = FeedText.of(new BufferedInputStream(new ByteArrayInputStream(bytes)), told);
        assertThat(text).isInstanceOf(FeedText.Decoded.class);
        FeedText.Decoded readable = (FeedText.Decoded) text;
        assertThat(readable.notes()).isEqualTo(notes);
        return Feeds.of(readable.reader(), 100);
    }

    private static final List<String> TITLES = List.of(TITLE.replace('ی', 'ي'));

    @Test
    void aDeclaredCharacterSetIsRead() throws IOException {
        assertThat(read(feed("windows-1256").getBytes(WINDOWS_1256), null, List.of())
                        .titles())
                .isEqualTo(TITLES);
    }

    @Test
    void aMisdeclaredOneIsToldByItsBytesAndNoted() throws IOException {
        Note utf8 = new Note("encoding", "declared as windows-1256, but read as UTF-8, which its bytes are", null);
        assertThat(read(feed("windows-1256").getBytes(StandardCharsets.UTF_8), null, List.of(utf8))
                        .titles())
                .isEqualTo(TITLES);
        Note arabic = new Note("encoding", "declared as UTF-8, but read as windows-1256, which its bytes are", null);
        assertThat(read(feed("UTF-8").getBytes(WINDOWS_1256), null, List.of(arabic))
                        .titles())
                .isEqualTo(TITLES);
    }

    @Test
    void utf16IsToldByItsMark() throws IOException {
        byte[] bytes = feed("UTF-16").getBytes(StandardCharsets.UTF_16);
        Feeds feed = Feeds.of(
                ((FeedText.Decoded) FeedText.of(new BufferedInputStream(new ByteArrayInputStream(bytes)), null))
                        .reader(),
                100);
        assertThat(feed.titles()).isEqualTo(TITLES);
    }

    @Test
    void whatTheServerSaysStandsForTheDeclaration() throws IOException {
        byte[] bytes = Feeds.rss("<item><title>" + TITLES.getFirst() + "</title></item>")
                .getBytes(WINDOWS_1256);
        assertThat(read(bytes, WINDOWS_1256, List.of()).titles()).isEqualTo(TITLES);
    }

    @Test
    void aSetThatShowsOnlyLateIsBelievedAsDeclared() throws IOException {
        String late = feed("windows-1256").replace("<item>", "<!--" + " ".repeat(FeedText.SNIFFED) + "--><item>");
        assertThat(read(late.getBytes(WINDOWS_1256), null, List.of()).titles()).isEqualTo(TITLES);
    }

    @Test
    void aLookThatEndsWithinALetterIsNoFault() throws IOException {
        for (int shift = 0; shift < 4; shift++) {
            String items = "<item><title>" + "x".repeat(shift) + "ب".repeat(FeedText.SNIFFED) + "</title></item>";
            assertThat(read(Feeds.rss(items).getBytes(StandardCharsets.UTF_8), null, List.of())
                            .titles()
                            .getFirst())
                    .doesNotContain("\ufffd");
        }
    }

    @Test
    void anImageIsRefused() throws IOException {
        byte[] png = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(FeedText.of(new BufferedInputStream(new ByteArrayInputStream(png)), null))
                .isInstanceOf(FeedText.Refused.class);
    }
}
