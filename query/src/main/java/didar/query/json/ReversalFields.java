package didar.query.json;

import didar.query.position.Reversal;

/// Two statements that may go back on each other.
record ReversalFields(Fields json) {

    void write(Reversal reversal) {
        var sayings = new SayingFields(json);
        json.string("is", "suggestion");
        json.decimal("score", reversal.score());
        json.named("target", reversal.target());
        json.truth("stances", reversal.stances());
        json.decimal("acts", reversal.acts());
        json.decimal("words", reversal.words());
        json.object("earlier", () -> sayings.write(reversal.earlier()));
        json.object("later", () -> sayings.write(reversal.later()));
    }
}
