package didar.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `90s`, `15m`, `2h` or `1d`.
final class DurationConverter implements ITypeConverter<Duration> {

    private static final int MOST_DIGITS = 6;

    @Override
    public Duration convert(String value) {
        int digits = value.length() - 1;
        boolean number = digits >= 1
                && digits <= MOST_DIGITS
                && value.chars().limit(digits).allMatch(c -> c >= '0' && c <= '9');
        Duration unit = switch (value.isEmpty() ? ' ' : value.charAt(digits)) {
            case 's' -> Duration.ofSeconds(1);
            case 'm' -> Duration.ofMinutes(1);
            case 'h' -> Duration.ofHours(1);
            case 'd' -> Duration.ofDays(1);
            default -> Duration.ZERO;
        };
        Duration duration = number ? unit.multipliedBy(Long.parseLong(value.substring(0, digits))) : Duration.ZERO;
        if (duration.isZero()) {
            throw new TypeConversionException("'" + value + "' is no time such as 90s, 15m, 2h or 1d");
        }
        return duration;
    }
}
