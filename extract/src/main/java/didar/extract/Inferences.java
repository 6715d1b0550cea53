package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Article;
import didar.record.Entity;
import didar.record.Granularity;
import didar.record.Mention;
import didar.record.Note;
import didar.record.Published;
import didar.text.Language;
import didar.text.Span;
import didar.text.Tokens;
import didar.text.calendar.Direction;
import didar.text.calendar.TimeExpression;
import didar.text.calendar.TimeReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who holds an office that stands without a name. Where the article names its holder elsewhere, the two are tied;
/// where
/// it never does, the likely holder is told as an inference. Nothing is inferred where the article may speak of another
/// time or another holder; where an office is known and its holder is not, a note says why.
final class Inferences {

    private static final String SOURCE = "holders.tsv";

    private final Language language;
    private final @Nullable LocalDate day;
    private final Scan scan;
    private final Cast cast;
    private final List<TimeExpression> times;
    private final Holders holders;
    private final List<Note> notes = new ArrayList<>();

    Inferences(Article article, Scan scan, Cast cast, List<TimeExpression> times, Holders holders) {
        this.language = article.language();
        this.day = day(article.published());
        this.scan = scan;
        this.cast = cast;
        this.times = times;
        this.holders = holders;
    }

    private static @Nullable LocalDate day(@Nullable Published published) {
        return published == null || published.granularity().compareTo(Granularity.DAY) > 0 ? null : published.day();
    }

    List<Note> notes() {
        return notes;
    }

    /// Ties each office without a name to the one person whom the article names and the table knows as its holder on
    /// the
    /// day of publication, or on any day where that is not known: «لاوروف … وزیر امور خارجه روسیه گفت».
    void tie() {
        for (Figure figure : List.copyOf(cast.figures())) {
            Figure holder = isOfficeAlone(figure) ? namedHolder(figure) : null;
            if (holder != null) {
                cast.merge(figure, holder);
            }
        }
    }

    private @Nullable Figure namedHolder(Figure figure) {
        Figure found = null;
        for (Found.Title title : figure.titles) {
            Seat seat = holders.seat(scan, title);
            for (Term term : seat == null ? List.<Term>of() : holders.terms().getOrDefault(seat, List.of())) {
                Figure named = day == null || term.mayCover(day) ? named(term.english()) : null;
                if (named != null && found != null && named != found) {
                    return null;
                }
                found = named == null ? found : named;
            }
        }
        return found;
    }

    private @Nullable Figure named(String english) {
        for (Figure figure : cast.figures()) {
            if (english.equals(figure.key) && figure.kind == Entity.Kind.PERSON && !figure.unnamed) {
                return figure;
            }
        }
        return null;
    }

    /// The holder of the one office by which a figure is known; `null` where none can be told.
    Entity.@Nullable Holder holder(Figure figure) {
        if (day == null || !isOfficeAlone(figure)) {
            return null;
        }
        Term term = null;
        for (Found.Title title : figure.titles) {
            Seat seat = holders.seat(scan, title);
            if (seat == null) {
                continue;
            }
            switch (holders.on(seat, day)) {
                case Holders.Answer.Held(Term held) -> {
                    if (term != null && !term.english().equals(held.english())) {
                        return untold(figure, "two of its offices have different holders");
                    }
                    term = held;
                }
                case Holders.Answer.Untold(String why) -> {
                    return untold(figure, seat + " " + why);
                }
                case Holders.Answer.Unlisted() -> {}
            }
        }
        if (term == null) {
            return null;
        }
        if (isNamedOtherwise(term)) {
            return untold(figure, "the article names another as " + term.seat());
        }
        if (speaksOfAnotherTime(figure, term)) {
            return untold(figure, "the sentence speaks of another time than the holder's term");
        }
        Term.Bound to = term.to();
        return new Entity.Holder(
                term.name(language), term.english(), term.from().text(), to == null ? null : to.text(), SOURCE);
    }

    private Entity.@Nullable Holder untold(Figure figure, String why) {
        notes.add(new Note("holder-unknown", why, figure.seen.getFirst().span()));
        return null;
    }

    /// Whether the article has no name for somebody, and no office of former days.
    private static boolean isOfficeAlone(Figure figure) {
        return figure.kind == Entity.Kind.PERSON
                && figure.unnamed
                && !figure.plural
                && figure.seen.stream().noneMatch(seen -> seen.form() == Mention.Form.NAME)
                && figure.titles.stream()
                        .allMatch(title -> title.status() == Entity.Office.Status.CURRENT && !title.plural());
    }

    /// Whether somebody with another name has the seat in this article.
    private boolean isNamedOtherwise(Term term) {
        for (Figure other : cast.figures()) {
            if (other.kind == Entity.Kind.PERSON
                    && !other.unnamed
                    && !term.english().equals(other.key)) {
                for (Found.Title title : other.titles) {
                    if (term.seat().equals(holders.seat(scan, title))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean speaksOfAnotherTime(Figure figure, Term term) {
        for (Cast.Seen seen : figure.seen) {
            Span sentence = sentence(seen.span());
            for (TimeExpression time : times) {
                if (sentence.contains(time.span())) {
                    LocalDate told =
                            TimeReader.resolve(time, day, Direction.PAST).value();
                    if (told != null && !term.mayCover(told)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Span sentence(Span inside) {
        Tokens tokens = scan.tokens();
        for (int s = 0; s < tokens.sentences(); s++) {
            Span span = tokens.span(tokens.first(s), tokens.after(s) - 1);
            if (span.overlaps(inside)) {
                return span;
            }
        }
        return inside;
    }
}
