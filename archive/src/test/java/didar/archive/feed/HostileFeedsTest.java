package didar.archive.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFeedsTest {

    /// A feed that is written while it is read, part after part.
    private static final class Endless extends Reader {
        private final LongFunction<String> part;
        private final long parts;
        private long next;
        private String current = "";
        private int at;

        Endless(long parts, LongFunction<String> part) {
            this.parts = parts;
            this.part = part;
        }

        @Override
        public int read(char[] to, int from, int length) {
            while (at == current.length()) {
                if (next == parts) {
                    return -1;
                }
                current = part.apply(next++);
                at = 0;
            }
            int n = Math.min(length, current.length() - at);
            current.getChars(at, at + n, to, from);
            at += n;
            return n;
        }

        @Override
        public void close() {}
    }

    private static FeedEnd end(String feed) {
        return Feeds.of(feed).end();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
                "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x.dtd\"> %p;]>",
                "<!DOCTYPE rss PUBLIC \"-//x\" \"http://127.0.0.1:1/x.dtd\" [<!ENTITY a \"x\">]>"
            })
    void entitiesOfItsOwnAreRefused(String type) {
        assertThat(end("<?xml version=\"1.0\"?>\n" + type
                        + "<rss><channel><item><title>&a;&c;</title></item></channel></rss>"))
                .isEqualTo(new FeedEnd.Broken(0, 2, "it declares a document type of its own, which is refused"));
    }

    @Test
    void aDocumentTypeElsewhereIsNotFetched() {
        String feed = "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/x.dtd\"><rss><channel><item><title>&a;</title></item>"
                + "</channel></rss>";
        assertThat(Feeds.of(feed).titles()).containsExactly("&a;");
    }

    @Test
    void anEntryIsHandedOnBeforeTheNextIsRead() {
        String text = "x".repeat(1 << 12);
        Endless feed = new Endless(
                20_000,
                i -> i == 0
                        ? "<rss><channel>"
                        : "<item><title>" + i + "</title><description>" + text + "</description></item>");
        FeedEnd end = FeedReader.read(feed, new FeedLimits(Long.MAX_VALUE, 1 << 16), new FeedSink() {
            @Override
            public void entry(Entry entry) {
                // What is in the buffers, of 36,000 characters in all, and no more.
                assertThat(feed.next - entry.number()).isLessThan(12);
            }

            @Override
            public void further(String link) {}
        });
        assertThat(end.entries()).isEqualTo(19_999);
    }

    @Test
    void anEntryWithoutEndIsLeftOutAndTheNextIsRead() {
        String text = "x".repeat(1 << 16);
        Reader feed = new Endless(500, i -> switch ((int) i) {
            case 0 -> "<rss><channel><item><title>a</title><description>";
            case 498 -> "</description></item>";
            case 499 -> "<item><title>b</title></item></channel></rss>";
            default -> text;
        });
        Feeds read = Feeds.of(feed, 10);
        assertThat(read.titles()).containsExactly("a", "b");
        assertThat(read.entries().getFirst().oversized()).isTrue();
        assertThat(read.entries().getFirst().summary()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<rss><channel><!-- ", "<rss><channel><? ", "<rss ", "<rss a=\"", "<"})
    void aTagWithoutEndIsLeft(String start) {
        String text = "x".repeat(1 << 16);
        Feeds read = Feeds.of(new Endless(20_000, i -> i == 0 ? start : text), 10);
        assertThat(read.end()).isInstanceOf(FeedEnd.Broken.class);
    }

    @Test
    void namesWithoutEndAreLeft() {
        Reader feed = new Endless(10_000_000, i -> i == 0 ? "<rss><channel>" : "<a" + i + "/>");
        assertThat(Feeds.of(feed, 10).end())
                .isInstanceOfSatisfying(
                        FeedEnd.Broken.class,
                        broken -> assertThat(broken.reason()).contains("different names"));
    }

    @Test
    void elementsNestedWithoutEndAreLeft() {
        Reader feed = new Endless(1_000_000, i -> i == 0 ? "<rss><channel><item>" : "<description>");
        assertThat(Feeds.of(feed, 10).end()).isInstanceOf(FeedEnd.Broken.class);
    }

    @Test
    void aStreamThatBreaksOffKeepsWhatCame() {
        Reader breaking = new Reader() {
            private final Reader in =
                    new Endless(2_000, i -> i == 0 ? "<rss><channel>" : "<item><title>" + i + "</title></item>");

            @Override
            public int read(char[] to, int from, int length) throws IOException {
                int n = in.read(to, from, length);
                if (n < 0) {
                    throw new IOException("no more");
                }
                return n;
            }

            @Override
            public void close() {}
        };
        Feeds read = Feeds.of(breaking, 10_000);
        assertThat(read.end().entries()).isEqualTo(1_999);
        assertThat(read.end())
                .isInstanceOfSatisfying(
                        FeedEnd.Broken.class,
                        broken -> assertThat(broken.reason()).isEqualTo("it breaks off: no more"));
    }
}
