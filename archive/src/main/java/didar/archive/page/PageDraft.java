package didar.archive.page;

import didar.archive.coding.Spaces;
import didar.archive.page.Cues.Role;
import didar.archive.page.Layout.Mark;
import didar.archive.page.Page.Part;
import didar.record.Article.Heading;
import didar.record.Note;
import didar.record.Published;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page while its parts are being told apart: its blocks, what each is taken for so far, and what was found. It grows
/// from one step of [Page] to the next.
final class PageDraft {

    private static final int SHORTEST_PARAGRAPH = 220;
    private static final int LONGEST_TITLE = 220;
    private static final int FEWEST_WORDS_OF_PARAGRAPH = 9;
    /// Longer blocks are prose; they are not folded whole.
    static final int LONGEST_READ = 2000;

    final String text;
    final List<Block> blocks;
    final Skeleton[] letters;
    final Part[] parts;
    final List<Span> noise = new ArrayList<>();
    final List<Span> body = new ArrayList<>();
    final List<Heading> headings = new ArrayList<>();
    final List<String> related = new ArrayList<>();
    final List<String> category = new ArrayList<>();
    final List<String> keywords = new ArrayList<>();
    /// Names after «منبع:» and «المصدر:».
    final List<Span> origins = new ArrayList<>();
    /// On the time of publication.
    final List<Note> notes = new ArrayList<>();
    /// Services that a translated article comes from.
    final List<Span> services = new ArrayList<>();

    @Nullable
    String code;

    @Nullable
    Published published;

    @Nullable
    Published updated;

    @Nullable
    String byline;

    @Nullable
    Span title;

    @Nullable
    Span kicker;

    @Nullable
    Span lead;

    @Nullable
    Dateline dateline;

    PageDraft(String text, List<Mark> marks) {
        this.text = text;
        this.blocks = Block.of(text);
        this.letters = new Skeleton[blocks.size()];
        this.parts = new Part[blocks.size()];
        for (int i = 0, mark = 0; i < letters.length; i++) {
            Span span = blocks.get(i).span();
            letters[i] = Skeleton.of(text, span.start(), Math.min(span.end(), span.start() + LONGEST_READ));
            while (mark < marks.size() && marks.get(mark).span().end() <= span.start()) {
                mark++;
            }
            parts[i] = mark < marks.size() ? marks.get(mark).part() : Part.BODY;
        }
    }

    // --- shapes

    int nextBody(int from) {
        for (int i = from; i < parts.length; i++) {
            if (parts[i] == Part.BODY) {
                return i;
            }
        }
        return -1;
    }

    boolean isParagraph(int i) {
        Span span = blocks.get(i).span();
        return blocks.get(i).wrapped()
                || span.length() >= SHORTEST_PARAGRAPH
                || endsSentence(span) && words(span).size() >= FEWEST_WORDS_OF_PARAGRAPH
                || span.length() > LONGEST_TITLE;
    }

    boolean isLong(int i) {
        return isLong(i, 100);
    }

    boolean isLong(int i, int length) {
        return blocks.get(i).span().length() >= length;
    }

    boolean endsSentence(Span span) {
        int end = span.end();
        while (end > span.start()
                && ("»\"”)*".indexOf(text.charAt(end - 1)) >= 0 || Spaces.isEdge(text.charAt(end - 1)))) {
            end--;
        }
        return end > span.start() && text.charAt(end - 1) == '.';
    }

    boolean endsWithColon(int i) {
        Span span = blocks.get(i).span();
        char last = text.charAt(span.end() - 1);
        return last == ':' || last == '؛';
    }

    boolean opensWithCredit(int i) {
        return Cues.opensWith(letters[i], Role.REPORT);
    }

    boolean repeatsTitle(int i) {
        return title != null
                && blocks.get(i).span().start() != title.start()
                && letters[i]
                        .toString()
                        .equals(Skeleton.of(text, title.start(), title.end()).toString());
    }

    boolean standsElsewhere(int i) {
        String wanted = letters[i].toString();
        for (int k = 0; k < parts.length; k++) {
            if (k != i && parts[k] != Part.NOISE && letters[k].toString().contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Role role(int i) {
        Role role = Cues.line(letters[i]);
        if (role != null) {
            return role;
        }
        PhraseTrie.Hit<Role> start = Cues.start(letters[i]);
        return start == null ? null : start.meaning();
    }

    /// The offset behind the Markdown image that a block opens with, or its start.
    int imageEnd(Span span) {
        int at = span.start();
        if (!text.startsWith("![", at) && !text.startsWith("[![", at)) {
            return at;
        }
        int end = text.indexOf(')', at, span.end());
        while (end >= 0
                && end + 1 < span.end()
                && (text.startsWith("](", end + 1) || text.startsWith("[](", end + 1))) {
            end = text.indexOf(')', end + 2, span.end());
        }
        return end < 0 || end >= span.end() ? at : end + 1;
    }

    List<String> words(Span span) {
        List<String> words = new ArrayList<>();
        Skeleton all = Skeleton.of(text, span.start(), Math.min(span.end(), span.start() + LONGEST_READ));
        String letters = all.toString();
        int start = 0;
        for (int i = 1; i <= all.length(); i++) {
            if (all.wordStarts(i)) {
                words.add(letters.substring(start, i));
                start = i;
            }
        }
        return words;
    }
}
