package didar.query.compare;

import didar.link.event.When;
import didar.query.Casebook;
import didar.query.Filed;
import didar.query.Likeness;
import didar.query.Meeting;
import didar.query.Named;
import didar.query.Participant;
import didar.query.Quote;
import didar.query.Readout;
import didar.query.Saying;
import didar.query.Sayings;
import didar.record.Article;
import didar.record.Event;
import didar.record.EventTime;
import didar.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Parts the reports of one event into accounts and says what each has alone.
final class Accounts {

    /// So many words in common, and two statements or topics of one language are one.
    private static final double SAME_WORDS = 0.5;

    /// Whose account a report is.
    private record Side(@Nullable String country, @Nullable String origin) {}

    /// What the reports of one side tell.
    private record Draft(
            Side side,
            List<Readout> readouts,
            List<Carried> carried,
            List<Participant> participants,
            List<Quote> topics,
            List<Account.Day> days,
            List<Named> places,
            List<Saying> sayings) {

        Draft(Side side) {
            this(
                    side,
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }

        Language language() {
            return readouts.getFirst().filed().article().language();
        }
    }

    private final Meeting meeting;
    private final Casebook casebook;
    private final Presses presses;
    private final Map<Long, Readout> byArticle = new TreeMap<>();

    Accounts(Meeting meeting, Casebook casebook, Presses presses) {
        this.meeting = meeting;
        this.casebook = casebook;
        this.presses = presses;
    }

    List<Account> all() {
        meeting.readouts().forEach(readout -> byArticle.putIfAbsent(number(readout), readout));
        Map<Side, Draft> drafts = new LinkedHashMap<>();
        for (Readout readout : meeting.readouts()) {
            Readout original = original(readout);
            Draft draft = drafts.computeIfAbsent(side(original.filed()), Draft::new);
            if (number(original) == number(readout)) {
                draft.readouts.add(readout);
            } else {
                draft.carried.add(carried(readout, original));
            }
        }
        drafts.values().forEach(this::fill);
        List<Account> accounts = new ArrayList<>();
        drafts.forEach((side, draft) -> {
            List<Draft> others = new ArrayList<>();
            drafts.forEach((otherSide, other) -> {
                if (!otherSide.equals(side)) {
                    others.add(other);
                }
            });
            accounts.add(account(draft, others));
        });
        return accounts;
    }

    private static long number(Readout readout) {
        return readout.filed().standing().no();
    }

    /// The report of the article whose text another prints; itself where that one does not tell of the event.
    private Readout original(Readout readout) {
        Readout original = readout;
        Long of = readout.filed().standing().copyOf();
        while (of != null) {
            Readout earlier = byArticle.get(of);
            original = earlier == null ? original : earlier;
            of = casebook.article(of).standing().copyOf();
        }
        return original;
    }

    private Side side(Filed filed) {
        Article article = filed.article();
        Presses.Press outlet = presses.of(article.outlet(), article.source());
        String credit =
                article.credits().isEmpty() ? null : article.credits().getLast().name();
        Presses.Press source = credit == null ? null : presses.of(credit, "");
        String own = outlet == null ? article.outlet() : outlet.name();
        // Who is known to have published is not known where only the source is.
        Presses.Press media = outlet != null || article.outlet() != null ? outlet : source;
        String country = media == null ? null : media.country();
        return new Side(country, source != null ? source.name() : credit != null ? credit : own);
    }

    private static Carried carried(Readout readout, Readout original) {
        Article from = original.filed().article();
        Article to = readout.filed().article();
        boolean exact = readout.filed().standing().exact();
        return new Carried(
                readout,
                exact,
                from.source(),
                exact ? null : Wording.of(from.text(), from.body(), to.text(), to.body()));
    }

    private void fill(Draft draft) {
        for (Readout readout : draft.readouts) {
            Event event = readout.event();
            for (Event.Participant participant : event.participants()) {
                Named who = casebook.required(readout.filed(), participant.entity());
                if (draft.participants.stream().noneMatch(p -> p.who().is(who))) {
                    draft.participants.add(new Participant(who, participant.role()));
                }
            }
            event.topics().forEach(topic -> draft.topics.add(readout.filed().quote(topic.span())));
            Account.Day day = day(event.time(), readout.report().when());
            if (day != null && !draft.days.contains(day)) {
                draft.days.add(day);
            }
            if (event.place() != null) {
                Named place = casebook.required(readout.filed(), event.place());
                if (draft.places.stream().noneMatch(p -> p.is(place))) {
                    draft.places.add(place);
                }
            }
        }
        Set<Long> own = new TreeSet<>();
        draft.readouts.forEach(readout -> own.add(number(readout)));
        new Sayings(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(meeting.event().id()),
                        null,
                        null,
                        null,
                        false,
                        null,
                        Integer.MAX_VALUE)
                .each(casebook, saying -> {
                    boolean news = draft.sayings.stream().noneMatch(s -> areSame(s, saying));
                    if (own.contains(saying.filed().standing().no()) && news) {
                        draft.sayings.add(saying);
                    }
                });
    }

    private static Account.@Nullable Day day(@Nullable EventTime time, @Nullable When when) {
        return time == null || when == null || !when.told()
                ? null
                : new Account.Day(
                        time.text(), when.first().toString(), when.last().toString());
    }

    private static Account account(Draft draft, List<Draft> others) {
        List<Draft> ofLanguage = others.stream()
                .filter(other -> other.language() == draft.language())
                .toList();
        List<Named> missing = new ArrayList<>();
        List<Saying> unsaid = new ArrayList<>();
        for (Draft other : others) {
            for (Participant participant : other.participants) {
                boolean known =
                        draft.participants.stream().anyMatch(p -> p.who().is(participant.who()))
                                || missing.stream().anyMatch(m -> m.is(participant.who()));
                if (!known) {
                    missing.add(participant.who());
                }
            }
            for (Saying saying : other.sayings) {
                if (draft.sayings.stream().noneMatch(s -> areSame(s, saying))
                        && unsaid.stream().noneMatch(s -> areSame(s, saying))) {
                    unsaid.add(saying);
                }
            }
        }
        return new Account(
                draft.side.country,
                draft.side.origin,
                draft.language(),
                draft.readouts,
                draft.carried,
                draft.readouts.getLast().event().status(),
                told(
                        draft.participants,
                        others,
                        d -> d.participants,
                        (a, b) -> a.who().is(b.who())),
                missing,
                // Words of two languages cannot be held against each other.
                told(draft.topics, ofLanguage, d -> d.topics, (a, b) -> areAlike(a.text(), b.text())),
                draft.days,
                told(draft.places, others, d -> d.places, Named::is),
                told(draft.sayings, others, d -> d.sayings, Accounts::areSame),
                unsaid);
    }

    private static <T> List<Account.Told<T>> told(
            List<T> own, List<Draft> others, Function<Draft, List<T>> part, BiPredicate<T, T> same) {
        return own.stream()
                .map(one -> new Account.Told<>(
                        one,
                        !others.isEmpty()
                                && others.stream()
                                        .flatMap(other -> part.apply(other).stream())
                                        .noneMatch(other -> same.test(one, other))))
                .toList();
    }

    /// In one language by their words; across languages by who says it, what it does and whom it is about.
    private static boolean areSame(Saying one, Saying other) {
        Named speaker = one.speaker();
        Named otherSpeaker = other.speaker();
        boolean otherwise = speaker != null && otherSpeaker != null && !speaker.is(otherSpeaker);
        if (one.filed().article().language() == other.filed().article().language()) {
            return !otherwise && areAlike(one.content().text(), other.content().text());
        }
        return speaker != null
                && otherSpeaker != null
                && !otherwise
                && one.statement().act() == other.statement().act()
                && (one.about().isEmpty() && other.about().isEmpty()
                        || one.about().stream()
                                .anyMatch(a -> other.about().stream()
                                        .anyMatch(b -> a.who().is(b.who()))));
    }

    private static boolean areAlike(String one, String other) {
        return Likeness.of(Likeness.words(one), Likeness.words(other)) >= SAME_WORDS;
    }
}
