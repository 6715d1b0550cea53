package didar.archive.zip;

import static org.assertj.core.api.Assertions.assertThat;

import didar.archive.zip.Entry.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZipStreamTest {

    private static final String TEXT = "وزیر راه گفت که ساخت ایستگاه‌ها ادامه دارد و السكة ستصل إلى الحدود.";
    private static final Limits SMALL = new Limits(1 << 20, 20, 20, 1 << 16, 2);

    private final List<String> read = new ArrayList<>();
    private final List<Entry.Refused> refused = new ArrayList<>();

    @Test
    void filesAreReadInTheOrderOfTheArchiveWithoutFoldersAndHiddenOnes() throws IOException {
        read(zip(
                "b.txt", TEXT, "f/", "", ".x", TEXT, "__MACOSX/._b.txt", TEXT, "f/.git/config", TEXT, "f/a.txt", TEXT));
        assertThat(read).containsExactly("b.txt=" + TEXT, "f/a.txt=" + TEXT);
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.txt",
                "a/../../x.txt",
                "/etc/x.txt",
                "C:/x.txt",
                "c:x.txt",
                "..\\x.txt",
                "a\\b.txt",
                "\\\\host\\x",
                "a\0.txt",
                "a\nb.txt",
                "..",
                " "
            })
    void aNameThatMeansHarmIsRefusedAndTheRestIsRead(String name) throws IOException {
        read(zip(name, TEXT, "good.txt", TEXT));
        assertThat(read).containsExactly("good.txt=" + TEXT);
        assertThat(refused).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo(Reason.NAME);
            assertThat(entry.name().chars().noneMatch(c -> c < ' ')).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"windows-1256, گزارش سفر.txt", "windows-1256, تقرير الزيارة.txt", "IBM437, résumé.txt"})
    void namesInOldCharacterSetsAreTold(String charset, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName(charset))) {
            put(zip, name, TEXT);
        }
        read(out.toByteArray());
        assertThat(read).containsExactly(name + "=" + TEXT);
    }

    @Test
    void anEncryptedEntryIsToldAndTheRestIsRead() throws IOException {
        byte[] zip = stored(false, "a.txt", TEXT, "b.txt", TEXT);
        zip[6] |= 1;
        read(zip);
        assertThat(read).containsExactly("b.txt=" + TEXT);
        assertThat(refused).extracting(Entry.Refused::reason).contains(Reason.ENCRYPTED);
    }

    @Test
    void storedEntriesWithTheirLengthBehindThemAreRead() throws IOException {
        read(stored(true, "a.txt", TEXT, "b.txt", TEXT));
        assertThat(read).containsExactly("a.txt=" + TEXT, "b.txt=" + TEXT);
    }

    @Test
    void anArchiveWithoutItsEndIsReadAsFarAsItGoes() throws IOException {
        byte[] zip = zip("a.txt", TEXT, "b.txt", TEXT.repeat(50));
        int second = find(zip, "b.txt", 0);
        read(Arrays.copyOf(zip, second + 60));
        assertThat(read).contains("a.txt=" + TEXT).noneMatch(file -> file.startsWith("b.txt="));
        assertThat(refused).extracting(Entry.Refused::message).last().asString().contains("breaks off");
    }

    @Test
    void anArchiveThatEndsBetweenTwoEntriesSaysSo() throws IOException {
        byte[] zip = zip("a.txt", TEXT, "b.txt", TEXT);
        read(Arrays.copyOf(zip, find(zip, "PK\3\4", 4)));
        assertThat(read).containsExactly("a.txt=" + TEXT);
        assertThat(refused)
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo(Reason.DAMAGED));
    }

    @Test
    void aDamagedEntryCostsItselfAlone() throws IOException {
        String random = new Random(7)
                .ints(4000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        byte[] zip = zip("a.txt", TEXT, "b.txt", random, "c.txt", TEXT, "d.txt", TEXT);
        int inside = find(zip, "b.txt", 0) + 40;
        Arrays.fill(zip, inside, inside + 600, (byte) 0xff);
        read(zip);
        assertThat(read).contains("a.txt=" + TEXT, "c.txt=" + TEXT, "d.txt=" + TEXT);
        assertThat(read).noneMatch(file -> file.startsWith("b.txt="));
    }

    @Test
    void aWrongChecksumIsTold() throws IOException {
        byte[] zip = stored(false, "a.txt", TEXT, "b.txt", TEXT);
        zip[find(zip, "a.txt", 0) + 12] ^= 1;
        read(zip);
        assertThat(refused).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("a.txt");
            assertThat(entry.message()).contains("checksum");
        });
        assertThat(read).hasSize(2);
    }

    @Test
    void aDirectoryThatLiesIsNotAsked() throws IOException {
        byte[] zip = zip("a.txt", TEXT);
        int directory = find(zip, "PK\1\2", 0);
        Arrays.fill(zip, directory + 16, directory + 28, (byte) 0xee);
        read(zip);
        assertThat(read).containsExactly("a.txt=" + TEXT);
    }

    @Test
    void anEntryOverTheLimitIsCutAndTheRestIsRead() throws IOException {
        Limits limits = new Limits(1000, 20, 2000, 1 << 20, 2);
        readAll(new ZipStream(new ByteArrayInputStream(zip("a.txt", "x".repeat(3000), "b.txt", TEXT)), limits));
        assertThat(read).containsExactly("a.txt!OverLimitException", "b.txt=" + TEXT);
    }

    @Test
    void anArchiveThatSwellsIsLeft() throws IOException {
        ZipStream zip = new ZipStream(
                new ByteArrayInputStream(zip("a.txt", "x".repeat(1 << 20), "b.txt", TEXT)),
                new Limits(1L << 30, 20, 20, 1 << 16, 2));
        readAll(zip);
        assertThat(read).containsExactly("a.txt!OverLimitException");
        assertThat(zip.isSpent()).isTrue();
    }

    @Test
    void archivesInsideCountForTheOneAroundThem() throws IOException {
        byte[] inner = zip("a.txt", "x".repeat(1 << 18));
        byte[] twice = zip("inner.zip", new String(inner, StandardCharsets.ISO_8859_1));
        ZipStream outer = new ZipStream(new ByteArrayInputStream(twice), SMALL);
        outer.next();
        ZipStream inside = outer.inside(new ByteArrayInputStream(inner));
        readAll(inside);
        assertThat(read).containsExactly("a.txt!OverLimitException");
        assertThat(outer.isSpent()).isTrue();
    }

    @Test
    void entriesAreCounted() throws IOException {
        String[] files = new String[60];
        for (int i = 0; i < 30; i++) {
            files[2 * i] = i + ".txt";
            files[2 * i + 1] = "";
        }
        read(zip(files));
        assertThat(read).hasSize(20);
        assertThat(refused).extracting(Entry.Refused::reason).containsExactly(Reason.LIMIT);
    }

    @Test
    void noiseAfterTheMarkOfAZipNeverThrowsAndEnds() throws IOException {
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] zip = zip("a.txt", TEXT, "b.txt", TEXT);
            for (int k = 0; k < 12; k++) {
                zip[4 + random.nextInt(zip.length - 4)] = (byte) random.nextInt();
            }
            read(zip);
        }
        assertThat(refused).isNotEmpty();
    }

    private void read(byte[] zip) throws IOException {
        readAll(new ZipStream(new ByteArrayInputStream(zip), SMALL));
    }

    private void readAll(ZipStream zip) throws IOException {
        for (Entry entry = zip.next(); entry != null; entry = zip.next()) {
            switch (entry) {
                case Entry.Member(String name, var in) -> {
                    try {
                        read.add(name + "=" + new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        read.add(name + "!" + e.getClass().getSimpleName());
                    }
                }
                case Entry.Refused one -> refused.add(one);
            }
        }
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                put(zip, namesAndTexts[i], namesAndTexts[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /// Entries that are not packed, with a directory that names none of them.
    ///
    /// @param behind whether their lengths stand behind them alone
    private static byte[] stored(boolean behind, String... namesAndTexts) {
        ByteBuffer out = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            byte[] name = namesAndTexts[i].getBytes(StandardCharsets.UTF_8);
            byte[] text = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
            CRC32 crc = new CRC32();
            crc.update(text);
            int sum = (int) crc.getValue();
            out.putInt(0x04034b50).putShort((short) 20).putShort((short) (behind ? 8 : 0));
            out.putShort((short) 0).putInt(0).putInt(behind ? 0 : sum);
            out.putInt(behind ? 0 : text.length).putInt(behind ? 0 : text.length);
            out.putShort((short) name.length).putShort((short) 0).put(name).put(text);
            if (behind) {
                out.putInt(0x08074b50).putInt(sum).putInt(text.length).putInt(text.length);
            }
        }
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            out.putInt(0x02014b50).put(new byte[42]);
        }
        out.putInt(0x06054b50).put(new byte[18]);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static int find(byte[] in, String what, int from) {
        String latin1 = new String(in, StandardCharsets.ISO_8859_1);
        return latin1.indexOf(what, from);
    }
}
