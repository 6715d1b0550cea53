package didar.cli;

import didar.text.Language;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `fa`, `ar`, and the other languages that are told apart.
final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equalsIgnoreCase(value.strip()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + value
                        + "' is no language that is told apart; these are: "
                        + Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "))));
    }
}
