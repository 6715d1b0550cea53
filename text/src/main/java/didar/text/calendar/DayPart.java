package didar.text.calendar;

import java.util.Locale;

/// A part of the day as the news names it. Dawn counts as morning, dusk as evening, midnight as night.
public enum DayPart {
    MORNING,
    NOON,
    AFTERNOON,
    EVENING,
    NIGHT;

    /// The word that the dossier uses: `morning`, `noon`, `afternoon`, `evening`, `night`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
