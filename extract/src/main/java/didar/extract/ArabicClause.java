package didar.extract;

import didar.record.Statement.Mode;

/// A reporting verb and its subject, before the frame is held against what follows.
///
/// @param after the token after the clause
/// @param relative whether a relative stands before the verb: «الذي أكد»
/// @param shared whether the verb, joined by «و», may share the subject of a report before it
record ArabicClause(ArabicVerb verb, ArabicSubject subject, int sentence, int after, boolean relative, boolean shared) {

    /// Whether nothing between the verb and its complement can be the subject.
    boolean hasSubject() {
        return subject.isExplicit() || verb.isNominal();
    }

    /// Words of the speaker, from a token on.
    ArabicReport direct(ArabicSubject speaker, int content, boolean quoted) {
        return new ArabicReport(verb, speaker, Mode.DIRECT, content, after, quoted, true);
    }

    /// A clause that tells what was said, from a token on.
    ArabicReport indirect(ArabicSubject speaker, int content, boolean quoted) {
        return new ArabicReport(verb, speaker, Mode.INDIRECT, content, after, quoted, true);
    }

    /// A noun or a phrase that tells what was said, from a token on.
    ArabicReport phrase(ArabicSubject speaker, int content) {
        return new ArabicReport(verb, speaker, Mode.INDIRECT, content, after, false, false);
    }
}
