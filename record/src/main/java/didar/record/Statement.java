package didar.record;

import didar.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something said: who said it, by which word of the text, and what.
///
/// @param id local to the dossier: `s1`, `s2` …
/// @param speaker id of the entity who said it; `null` where the text does not tell
/// @param via id of the entity who reports that the speaker said it
/// @param event id of the event it was said in
/// @param content what was said, without cue and speaker
public record Statement(
        String id,
        @Nullable String speaker,
        @Nullable String via,
        @Nullable String addressee,
        @Nullable String event,
        Cue cue,
        Mode mode,
        Span content,
        Act act,
        List<About> about,
        Codes codes) {

    public Statement {
        about = List.copyOf(about);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("statement " + id + " is empty");
        }
    }

    /// The reporting word.
    ///
    /// @param lemma its dictionary form
    public record Cue(Span span, String lemma) {}

    public enum Mode {
        DIRECT,
        INDIRECT
    }

    /// Whom a statement is about.
    public record About(String entity, Stance stance) {
        public enum Stance {
            AGAINST,
            FOR,
            NEUTRAL
        }
    }
}
