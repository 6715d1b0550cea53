package didar.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// One character, or `tab`, which is hard to type.
final class DelimiterConverter implements ITypeConverter<Character> {
    @Override
    public Character convert(String value) {
        if (value.equalsIgnoreCase("tab") || value.equals("\\t")) {
            return '\t';
        }
        if (value.length() != 1) {
            throw new TypeConversionException("'" + value + "' is not one character, nor the word tab");
        }
        return value.charAt(0);
    }
}
