package didar.search;

import java.util.Locale;

/// The last hit of a page, behind which the next one begins.
///
/// @param value bits of the score, or the time in minutes since 1970
/// @param number of the hit in the index; no two have the same
public record Cursor(Request.Order order, long value, long number) {

    /// @throws IllegalArgumentException where [#toString] did not write it
    public static Cursor of(String written) {
        String[] parts = written.split("\\.", -1);
        if (parts.length == 3) {
            for (Request.Order order : Request.Order.values()) {
                if (sign(order).equals(parts[0])) {
                    try {
                        return new Cursor(
                                order,
                                Long.parseLong(parts[1], Character.MAX_RADIX),
                                Long.parseLong(parts[2], Character.MAX_RADIX));
                    } catch (NumberFormatException e) {
                        throw new IllegalArgumentException("no place in a list of hits: " + written, e);
                    }
                }
            }
        }
        throw new IllegalArgumentException("no place in a list of hits: " + written);
    }

    private static String sign(Request.Order order) {
        return order.name().substring(0, 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return sign(order)
                + '.'
                + Long.toString(value, Character.MAX_RADIX)
                + '.'
                + Long.toString(number, Character.MAX_RADIX);
    }
}
