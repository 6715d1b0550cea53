package didar.archive.html;

/// Text that stands on one line of a page, between two ends of boxes or line breaks.
///
/// @param text spaces joined; never blank
/// @param box index of the innermost box around it
/// @param letters letters and digits; one of a script that writes words with one or two signs counts three
/// @param linked those of them that stand in links
/// @param marks of punctuation inside and at the end
/// @param tag of the innermost box
/// @param broken whether one line break and no end of a box stands before it
/// @param isBesideBreak whether a line break stands before or behind it
record Run(String text, int box, int letters, int linked, int marks, Tags tag, boolean broken, boolean isBesideBreak) {

    private static final int SHORTEST_PROSE = 60;
    private static final int SHORTEST_UNMARKED_PROSE = 140;
    private static final int SHORTEST_SENTENCE = 12;
    /// Some templates set the first paragraph as a heading.
    private static final int SHORTEST_HEADING_PROSE = 90;

    int plain() {
        return letters - linked;
    }

    /// Whether most of it is links.
    boolean isLinks() {
        return linked * 2 > letters;
    }

    /// Running text, by its length and marks.
    boolean isProse() {
        int plain = plain();
        if (isLinks() || tag == Tags.HEADING && !(plain >= SHORTEST_HEADING_PROSE && endsSentence())) {
            return false;
        }
        return plain >= SHORTEST_PROSE && marks > 0
                || plain >= SHORTEST_UNMARKED_PROSE
                || tag == Tags.PARAGRAPH && plain >= SHORTEST_SENTENCE && endsSentence();
    }

    boolean endsSentence() {
        int i = text.length() - 1;
        while (i > 0 && "»”\")’]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return ".!?؟…。！？".indexOf(text.charAt(i)) >= 0;
    }
}
