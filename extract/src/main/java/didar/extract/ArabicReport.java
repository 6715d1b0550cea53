package didar.extract;

import didar.extract.Cast.Figure;
import didar.record.Act;
import didar.record.Statement.Mode;

/// A reporting verb with its frame met: who reports, and where what is said starts.
///
/// @param content first token of what is said
/// @param bound the token that it cannot reach
/// @param quoted whether a quotation mark opens it
/// @param clause whether it is a clause, not a noun or a phrase
record ArabicReport(
        ArabicVerb verb, ArabicSubject subject, Mode mode, int content, int bound, boolean quoted, boolean clause) {

    /// The same with another subject.
    ArabicReport by(ArabicSubject other) {
        return new ArabicReport(verb, other, mode, content, bound, quoted, clause);
    }

    /// Of several readings of one form the highest is taken.
    int rank() {
        return (clause ? 4 : 0)
                + (mode == Mode.DIRECT ? 3 : 0)
                - (verb.row().weak() ? 1 : 0)
                + (verb.match().whole() ? 1 : 0);
    }

    /// The lemma without the number of its sense («ذكر#2»).
    String lemma() {
        String lemma = verb.row().lemma();
        int number = lemma.indexOf('#');
        return number < 0 ? lemma : lemma.substring(0, number);
    }

    /// Whether the verb alone decides the act.
    boolean fixesAct() {
        Act act = verb.row().act();
        return act != Act.SAY && act != Act.ASSESS && act != Act.ANNOUNCE && !verb.flagged("act-by-content");
    }

    /// Whether the verb agrees with a subject named before.
    boolean agreesWith(Figure figure) {
        return figure.gender == 'u' || verb.feminine() == (figure.gender == 'f') || figure.plural;
    }
}
