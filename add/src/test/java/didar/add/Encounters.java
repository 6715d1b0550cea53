package didar.add;

import didar.record.Article;
import didar.record.Codes;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Event.Participant;
import didar.record.Mention;
import didar.record.Statement;
import didar.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A reader for tests: takes every article for the report of an encounter, with who is in it told by the number at its
/// end. Several reports are of one encounter; some people share a family name.
final class Encounters {

    private static final List<String> FIRST = List.of(
            "بهرام", "شهرام", "سیمین", "منیژه", "طارق", "سالم", "هدى", "ليلى", "رامین", "نادر", "", "عادل", "ژاله");
    private static final List<String> LAST = List.of(
            "وزوایی", "الجبير", "لاوروف", "لافروف", "تهامی", "ورجاوند", "الخزرجي", "کوهزاد", "السبيعي", "پاکزاد",
            "الدوري");

    private Encounters() {}

    static Dossier read(Article article) {
        String text = article.text();
        int number = number(text);
        String guest = name(number / 2);
        String host = name(number / 3 + 7);
        Span whole = new Span(0, text.length());
        List<Entity> entities = new ArrayList<>(List.of(person("e1", guest)));
        if (!host.equals(guest)) {
            entities.add(person("e2", host));
        }
        List<Participant> participants = entities.stream()
                .map(entity -> new Participant(entity.id(), Participant.Role.PARTY))
                .toList();
        var event = new Event(
                "v1",
                number % 5 == 0 ? Event.Type.CALL : Event.Type.MEETING,
                number % 4 == 0 ? Event.Status.PLANNED : Event.Status.HELD,
                participants,
                null,
                null,
                List.of(),
                null,
                new Codes(null, null),
                List.of(whole));
        var statement = new Statement(
                "s1",
                "e1",
                null,
                null,
                "v1",
                new Statement.Cue(new Span(0, 1), "گفتن"),
                Statement.Mode.INDIRECT,
                whole,
                didar.record.Act.SAY,
                List.of(new Statement.About(entities.getLast().id(), Statement.About.Stance.NEUTRAL)),
                new Codes(null, "010"));
        return new Dossier(
                article,
                entities,
                entities.stream()
                        .map(entity -> new Mention(entity.id(), whole, Mention.Form.NAME))
                        .toList(),
                List.of(event),
                List.of(statement),
                List.of());
    }

    private static String name(int number) {
        return (FIRST.get(number % FIRST.size()) + " " + LAST.get(number % LAST.size())).strip();
    }

    private static Entity person(String id, String name) {
        return new Entity(id, Entity.Kind.PERSON, name, List.of(), null, null, List.of());
    }

    private static int number(String text) {
        int from = text.length();
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return from == text.length() ? 0 : Integer.parseInt(text.substring(from));
    }
}
