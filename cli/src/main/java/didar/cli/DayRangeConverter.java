package didar.cli;

import didar.query.DayRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `2016`, `2016-05` or `2016-05-02`.
final class DayRangeConverter implements ITypeConverter<DayRange> {

    @Override
    public DayRange convert(String value) {
        try {
            return DayRange.of(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
