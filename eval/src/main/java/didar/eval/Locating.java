package didar.eval;

import java.util.List;

/// Finds where the content of a gold statement can stand.
interface Locating {

    /// All places; none where the text does not have the words.
    List<Run> runs(Content content);
}
