package didar.text.halfspace;

import didar.text.FoldedText;
import didar.text.Shared;
import java.util.List;

/// A row of the word list of Hazm.
///
/// @param folded its letters, with the half-spaces
/// @param count how often Hazm met it; 0 for many that are real words
record HazmWord(String folded, long count) {

    static List<HazmWord> all() {
        return Shared.lines(Shared.find("lexicon/fa_hazm-words.dat.gz")).stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> new HazmWord(FoldedText.of(cells[0]).toString(), Long.parseLong(cells[1])))
                .toList();
    }
}
