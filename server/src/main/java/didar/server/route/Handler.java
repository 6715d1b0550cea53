package didar.server.route;

import didar.search.Index;
import didar.server.http.Answer;
import didar.server.http.Asked;
import java.io.IOException;

/// What makes the answer to a request, by what it answers from.
public sealed interface Handler {

    /// The answer holds as long as the record stays the same.
    @FunctionalInterface
    non-sealed interface OfRecord extends Handler {
        Answer answer(Asked asked, Seat seat) throws IOException;
    }

    /// The answer is made from the record and from what changes beside it: it holds for this moment.
    @FunctionalInterface
    non-sealed interface OfMoment extends Handler {
        Answer answer(Asked asked, Seat seat) throws IOException;
    }

    /// The answer holds as long as the index and the record stay the same.
    @FunctionalInterface
    non-sealed interface OfIndex extends Handler {
        Answer answer(Asked asked, Index index, Seat seat) throws IOException;
    }

    /// The answer follows from the request alone.
    @FunctionalInterface
    non-sealed interface Free extends Handler {
        Answer answer(Asked asked) throws IOException;
    }

    /// The answer follows from the request, and its body may be as long as a file is: who takes it sees to its end.
    @FunctionalInterface
    non-sealed interface OfFile extends Handler {
        Answer answer(Asked asked) throws IOException;
    }
}
