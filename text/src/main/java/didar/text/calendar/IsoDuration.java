package didar.text.calendar;

import java.time.temporal.ChronoUnit;

/// Writes durations as ISO 8601 does.
final class IsoDuration {

    private IsoDuration() {}

    /// A length by ISO 8601; X stands for 0, which is a number that is not told.
    static String length(int amount, ChronoUnit unit) {
        boolean open = amount == 0;
        String n = open ? "X" : Integer.toString(amount);
        return switch (unit) {
            case SECONDS -> "PT" + n + "S";
            case MINUTES -> "PT" + n + "M";
            case HOURS -> "PT" + n + "H";
            case WEEKS -> "P" + n + "W";
            case MONTHS -> "P" + n + "M";
            case YEARS -> "P" + n + "Y";
            case DECADES -> "P" + (open ? "X" : n + "0") + "Y";
            case CENTURIES -> "P" + (open ? "X" : n + "00") + "Y";
            default -> "P" + n + "D";
        };
    }

    /// A signed ISO 8601 duration: `-P1D`, `P2W` written in days, `-PT2H`.
    static String signed(int amount, ChronoUnit unit) {
        String sign = amount < 0 ? "-" : "";
        int n = Math.abs(amount);
        return sign
                + switch (unit) {
                    case WEEKS -> "P" + 7 * n + "D";
                    case MONTHS -> "P" + n + "M";
                    case YEARS -> "P" + n + "Y";
                    case CENTURIES -> "P" + 100L * n + "Y";
                    case HOURS -> "PT" + n + "H";
                    case MINUTES -> "PT" + n + "M";
                    case SECONDS -> "PT" + n + "S";
                    default -> "P" + n + "D";
                };
    }
}
