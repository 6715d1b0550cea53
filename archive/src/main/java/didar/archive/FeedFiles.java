package didar.archive;

import didar.archive.Failure.Kind;
import didar.archive.Failure.Place;
import didar.archive.feed.Entry;
import didar.archive.feed.EntryPage;
import didar.archive.feed.FeedEnd;
import didar.archive.feed.FeedLimits;
import didar.archive.feed.FeedReader;
import didar.archive.feed.FeedSink;
import didar.archive.feed.FeedText;
import didar.record.Note;
import java.io.IOException;
import java.util.List;

/// A file that is a feed: an article of each entry that carries its text. Pages are not fetched.
final class FeedFiles implements FormatReader {

    private final Intake intake;

    FeedFiles(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void read(String file, Content content) throws IOException {
        switch (FeedText.of(content.unpacked(), null)) {
            case FeedText.Refused refused -> intake.refuse(file, new Place.Whole(), refused.why());
            case FeedText.Decoded text -> {
                FeedLimits limits =
                        new FeedLimits(Long.MAX_VALUE, intake.options().maximumBytes());
                end(file, FeedReader.read(text.reader(), limits, new Entries(file, text.notes())));
            }
        }
    }

    private void end(String file, FeedEnd end) {
        if (end instanceof FeedEnd.Broken(long entries, int line, String reason)) {
            String message = reason + (entries == 0 ? "" : "; of what follows nothing is read");
            intake.fail(file, new Place.Line(line), Kind.MALFORMED_FEED, message);
        } else if (end.entries() == 0) {
            intake.fail(file, new Place.Whole(), Kind.EMPTY, "there is no entry in the feed");
        }
    }

    private final class Entries implements FeedSink {

        private final String file;
        private final List<Note> notes;
        private long indexed;

        Entries(String file, List<Note> notes) {
            this.file = file;
            this.notes = notes;
        }

        @Override
        public void entry(Entry entry) {
            Place place = new Place.Entry(entry.number());
            String html = EntryPage.page(entry);
            String link = entry.link();
            String id = link != null ? link : entry.id();
            if (html != null) {
                String source = id != null ? id : file + "#" + entry.number();
                intake.takePage(() -> EntryPage.item(entry, html, source, link, notes), file, place);
            } else if (entry.oversized()) {
                intake.fail(file, place, Kind.TOO_LARGE, intake.tooLarge("the entry"));
            } else {
                String where = link == null ? "" : ", which is at " + link;
                intake.fail(file, place, Kind.NO_TEXT, "the feed has only a summary of the article" + where);
            }
        }

        @Override
        public void further(String link) {
            intake.fail(file, new Place.Entry(++indexed), Kind.NO_TEXT, "this is another feed, which is at " + link);
        }
    }
}
