package didar.server.api;

import didar.correct.Correction;
import didar.correct.Corrections;
import didar.query.json.AnswerWriter;
import didar.record.JsonTree;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Parameters;
import didar.server.http.Problem;
import didar.server.http.Status;
import didar.server.revision.Editing;
import didar.server.revision.Wish;
import didar.server.route.Seat;
import didar.server.route.Stretch;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// What people have put right.
record CorrectionResource(Editing editing) {

    private static final JsonFactory JSON = new JsonFactory();

    /// Bytes of one that is sent.
    private static final int LONGEST = 64 << 10;

    static Answer list(Asked asked, Seat seat) throws IOException {
        Stretch page = Stretch.of(asked.parameters(), 1);
        boolean undone = asked.parameters().truth("undone");
        List<Correction> listed = new Corrections(seat.store())
                .all().stream()
                        .filter(correction -> undone || correction.isActive())
                        .toList();
        return page.answer(listed, AnswerWriter::write, correction -> String.valueOf(correction.no()));
    }

    static Answer one(Asked asked, Seat seat) throws IOException {
        return answer(Status.OK, Editing.numbered(no(asked), new Corrections(seat.store())));
    }

    Answer make(Asked asked, Seat seat) throws IOException {
        JsonTree sent = sent(asked);
        Wish wish;
        String reason;
        try {
            wish = wish(sent);
            reason = sent.optionalString("reason");
        } catch (JsonTree.Fault e) {
            throw new Problem(Status.BAD_REQUEST, String.valueOf(e.getMessage())).refused();
        }
        Correction made = editing.make(wish, reason == null ? "" : reason, seat, asked.visitor());
        return answer(Status.CREATED, made).with("Location", ApiRoutes.ROOT + "/corrections/" + made.no());
    }

    Answer undo(Asked asked) throws IOException {
        return answer(Status.OK, editing.undo(no(asked), asked.visitor()));
    }

    private static long no(Asked asked) {
        String given = asked.inPath("no");
        try {
            return Long.parseLong(given);
        } catch (NumberFormatException _) {
            throw new Problem(Status.NOT_FOUND, "there is no correction '" + given + "'").refused();
        }
    }

    private static JsonTree sent(Asked asked) throws IOException {
        @Nullable String type = asked.header("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(Answer.JSON)) {
            throw new Problem(Status.UNSUPPORTED_MEDIA_TYPE, "a correction is " + Answer.JSON).refused();
        }
        byte[] body;
        try (InputStream in = asked.body().get()) {
            body = in.readNBytes(LONGEST + 1);
        }
        if (body.length > LONGEST) {
            throw new Problem(Status.CONTENT_TOO_LARGE, "a correction has at most " + LONGEST + " bytes").refused();
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), body)) {
            if (json.nextToken() == null) {
                throw new Problem(Status.BAD_REQUEST, "there is no JSON").refused();
            }
            return JsonTree.read(json);
        } catch (JacksonException e) {
            throw new Problem(Status.BAD_REQUEST, "no JSON: " + e.getOriginalMessage()).refused();
        }
    }

    private static Wish wish(JsonTree sent) {
        String word = sent.string("kind");
        Wish.Kind kind = Arrays.stream(Wish.Kind.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> sent.required("kind").fault("'" + word + "' is none that is known"));
        Map<String, List<String>> fields = new HashMap<>();
        sent.required("change").fields().forEach((name, value) -> fields.put(name, strings(value)));
        return new Wish(kind, new Parameters(fields));
    }

    private static List<String> strings(JsonTree value) {
        return switch (value.value()) {
            case String text -> List.of(text);
            case Integer number -> List.of(number.toString());
            case List<?> _ -> value.items().stream().map(JsonTree::string).toList();
            case null, default -> throw value.fault("is neither text nor a number");
        };
    }

    private static Answer answer(Status status, Correction correction) throws IOException {
        return Answer.of(status, Answer.JSON, out -> {
            try (AnswerWriter answers = AnswerWriter.lines(out)) {
                answers.write(correction);
            }
        });
    }
}
