package didar.archive.page;

import didar.archive.html.Claim.Source;
import didar.archive.page.Cues.Role;
import didar.record.Note;
import didar.text.Language;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;

/// What the lines around an article that readers see say of its day: with a label, alone, or among other words, which
/// is worth less. Over the title stands the day of reading as often as that of publication, and under the text stand
/// those of readers: there only a label is sure.
final class VisibleDates {

    private static final int LONGEST_LINE = 120;

    private final Language language;
    private final List<Note> notes;
    private final List<Dated> labelled = new ArrayList<>();
    private final List<Dated> alone = new ArrayList<>();
    private final List<Dated> unsure = new ArrayList<>();

    private VisibleDates(Language language, List<Note> notes) {
        this.language = language;
        this.notes = notes;
    }

    /// The best of them; several where none is better than another.
    static List<Dated> of(Layout layout, Language language, List<Note> notes) {
        VisibleDates dates = new VisibleDates(language, notes);
        layout.lines().forEach(line -> dates.read(line, dates.alone, true));
        layout.apart().forEach(line -> dates.read(line, dates.unsure, false));
        if (!dates.labelled.isEmpty()) {
            return dates.labelled.subList(0, 1);
        }
        if (dates.alone.stream().allMatch(date -> isNextTo(date, dates.alone.getFirst()))) {
            dates.unsure.removeIf(_ -> !dates.alone.isEmpty());
            return dates.alone.isEmpty() ? dates.unsure : dates.alone.subList(0, 1);
        }
        List<Dated> several = new ArrayList<>();
        for (Dated date : dates.alone) {
            several.add(new Dated(date.published(), Source.PAGE, Dating.BESIDE_OTHER_WORDS, false, date.notes()));
        }
        several.addAll(dates.unsure);
        return several;
    }

    private void read(String line, List<Dated> dates, boolean firm) {
        if (line.length() > LONGEST_LINE) {
            return;
        }
        Skeleton letters = Skeleton.of(line);
        PageLine data = PageLine.of(line, new Span(0, line.length()), letters, language);
        if (data == null) {
            boolean update =
                    Cues.label(letters, 0) instanceof PhraseTrie.Hit<Role>(Role role, int _) && role == Role.UPDATED;
            PageTime time = update || firm && inCalendars(line, language, dates)
                    ? null
                    : PageTime.in(line, 0, line.length(), language);
            if (time != null && time.published() != null) {
                Dating.add(unsure, time, Source.PAGE, Dating.BESIDE_OTHER_WORDS, false, line, notes);
            }
            return;
        }
        for (PageLine.Field field : data.fields()) {
            if (field.role() == Role.TIME) {
                boolean told = data.labels() > 0;
                boolean sure = told || firm;
                double weight = sure ? Dating.VISIBLE : Dating.BESIDE_OTHER_WORDS;
                Dating.add(told ? labelled : dates, field.time(), Source.PAGE, weight, sure, line, notes);
            }
        }
    }

    /// «شنبه 24 آبان 1382 - 20 رمضان 1424 - 15 نوامبر 2003»: one day in several calendars.
    private static boolean inCalendars(String line, Language language, List<Dated> dates) {
        List<Dated> days = new ArrayList<>();
        for (String part : line.split("\\s[-–|]\\s|\\|")) {
            PageTime time = PageTime.in(part, 0, part.length(), language);
            if (time == null || !time.alone()) {
                return false;
            }
            Dating.add(days, time, Source.PAGE, Dating.VISIBLE, true, part, new ArrayList<>());
        }
        boolean several = days.size() > 1 && days.stream().allMatch(day -> isNextTo(day, days.getFirst()));
        if (several) {
            dates.add(days.getFirst());
        }
        return several;
    }

    /// Lunar days are seen, not counted: they may be one off.
    private static boolean isNextTo(Dated one, Dated other) {
        return Math.abs(one.published().day().toEpochDay()
                        - other.published().day().toEpochDay())
                <= 1;
    }
}
