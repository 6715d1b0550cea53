package didar.eval;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that was read otherwise than the gold has it.
///
/// @param document id of the gold document
/// @param place where in the text; `null` where it stands nowhere in what was read
/// @param what for people: names, words, what was wanted and what was read
public record Miss(Kind kind, String document, @Nullable Place place, String what) {

    /// @param start in code points of the text, from 0, as dossiers have them
    /// @param end exclusive
    public record Place(int start, int end) {}

    public enum Kind {
        NO_DOSSIER,
        STATEMENT_NOT_FOUND,
        STATEMENT_NOT_IN_GOLD,
        WRONG_SPEAKER,
        WRONG_VIA,
        WRONG_MODE,
        WRONG_ACT,
        WRONG_BOUNDS,
        ABOUT_NOT_FOUND,
        ABOUT_NOT_IN_GOLD,
        WRONG_STANCE,
        EVENT_NOT_FOUND,
        EVENT_NOT_IN_GOLD,
        WRONG_STATUS,
        WRONG_TIME,
        WRONG_PLACE,
        WRONG_HOST,
        WRONG_CODE,
        WRONG_METADATA,
        ENTITY_NOT_FOUND,
        OFFICE_NOT_FOUND,
        OFFICE_NOT_IN_GOLD,
        MENTION_NOT_FOUND,
        WRONG_MENTION,
        DATE_NOT_FOUND,
        DATE_NOT_IN_GOLD,
        WRONG_DATE;

        /// `statement not found`
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
