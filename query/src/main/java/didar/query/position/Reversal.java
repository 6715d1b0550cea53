package didar.query.position;

import didar.query.Named;
import didar.query.Saying;
import org.jspecify.annotations.Nullable;

/// Two statements of one person that may go back on each other: a suggestion to look at both, no finding.
///
/// @param earlier by day of publication
/// @param target whom or what both are about; `null` where only their words say so
/// @param stances whether one is for the target and the other against it
/// @param acts how far their acts go back on each other, 0 to 1
/// @param words how much they have in common, 0 to 1
/// @param score 0 to 1
public record Reversal(
        Saying earlier,
        Saying later,
        @Nullable Named target,
        boolean stances,
        double acts,
        double words,
        double score) {}
