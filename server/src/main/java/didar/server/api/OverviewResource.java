package didar.server.api;

import didar.query.DayRange;
import didar.query.json.AnswerWriter;
import didar.query.overview.Network;
import didar.query.overview.OutletTable;
import didar.query.overview.Overview;
import didar.query.overview.Overviews;
import didar.query.overview.Places;
import didar.query.overview.Scale;
import didar.query.overview.Scope;
import didar.query.overview.Timeline;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Parameters;
import didar.server.http.Problem;
import didar.server.http.Status;
import didar.server.route.Constants;
import didar.server.route.Scopes;
import didar.server.route.Seat;
import didar.server.route.Stretch;
import didar.text.calendar.CalendarSystem;
import java.io.IOException;
import java.util.function.Consumer;

/// The record as a whole: along time, between people, over places, by outlets.
record OverviewResource(Overviews overviews) {

    private static final int LANES = 6;
    private static final int MOST_LANES = 50;
    private static final int EDGES = 100;
    private static final int MOST_EDGES = 2000;

    Answer timeline(Asked asked, Seat seat) throws IOException {
        Parameters parameters = asked.parameters();
        Overview overview = overviews.of(seat.edition(), seat.casebook());
        Scope scope = Scopes.of(parameters, seat.casebook());
        DayRange range = Timeline.range(overview, scope);
        Scale scale = parameters.word("scale", Scale.values(), Constants::of);
        CalendarSystem calendar = parameters.word("calendar", CalendarSystem.values(), Constants::of);
        Timeline timeline = Timeline.of(
                overview,
                scope,
                new Timeline.View(
                        range,
                        scale == null ? Scale.of(range) : scale,
                        calendar == null ? CalendarSystem.GREGORIAN : calendar,
                        parameters.count("lanes", LANES, MOST_LANES),
                        parameters.count("limit", Stretch.USUAL, Stretch.MOST)));
        return one(answers -> answers.write(timeline));
    }

    Answer network(Asked asked, Seat seat) throws IOException {
        Parameters parameters = asked.parameters();
        Network.Ends ends = parameters.word("ends", Network.Ends.values(), Constants::of);
        Network network = Network.of(
                overviews.of(seat.edition(), seat.casebook()),
                Scopes.of(parameters, seat.casebook()),
                ends == null ? Network.Ends.PARTIES : ends,
                parameters.count("limit", EDGES, MOST_EDGES));
        return one(answers -> answers.write(network));
    }

    Answer map(Asked asked, Seat seat) throws IOException {
        Places places = Places.of(
                overviews.of(seat.edition(), seat.casebook()), Scopes.of(asked.parameters(), seat.casebook()));
        return one(answers -> answers.write(places));
    }

    Answer outlets(Asked asked, Seat seat) throws IOException {
        OutletTable table = overviews.of(seat.edition(), seat.casebook()).outlets();
        return Stretch.of(asked.parameters(), 1)
                .answer(table.rows(), AnswerWriter::write, row -> row.outlet().name());
    }

    Answer outlet(Asked asked, Seat seat) throws IOException {
        String name = asked.inPath("name");
        OutletTable.Row row =
                overviews.of(seat.edition(), seat.casebook()).outlets().row(name);
        if (row == null) {
            throw new Problem(Status.NOT_FOUND, "the record has no articles of an outlet '" + name + "'").refused();
        }
        return one(answers -> answers.write(row));
    }

    private static Answer one(Consumer<AnswerWriter> answer) throws IOException {
        return Answer.json(out -> {
            try (AnswerWriter answers = AnswerWriter.lines(out)) {
                answer.accept(answers);
            }
        });
    }
}
