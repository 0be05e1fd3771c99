using System.Collections.Immutable;

namespace ScrutinyReport.Periods;

/// <summary>What the year in <c>Q4-2024</c> is (METHODS 1).</summary>
internal enum QuarterNotation
{
    /// <summary>The calendar year of the quarter's months: Q4-2024 is January to March 2024.</summary>
    Calendar,

    /// <summary>The year in which the local-authority year starts: Q4-2024 is January to March 2025.</summary>
    YearStart,

    /// <summary>The year in which the local-authority year ends: Q1-2024 is April to June 2023.</summary>
    YearEnd,
}

/// <summary>A quarter that words may mean; the notation is null where the words are unambiguous.</summary>
internal sealed record QuarterReading(Quarter Quarter, QuarterNotation? Notation);

/// <summary>What a person asked for: the newest quarter with data, or words with one reading or several.</summary>
internal sealed record QuarterRequest(bool IsLatest, ImmutableArray<QuarterReading> Readings)
{
    /// <summary>The quarter, where the words leave no doubt; null for <c>latest</c> and <c>Q4-2024</c>.</summary>
    public Quarter? Only => Readings is [{ Notation: null } only] ? only.Quarter : null;

    /// <summary>
    /// The quarter, where a notation is settled or the words have one reading; null for <c>latest</c>.
    /// </summary>
    public Quarter? Under(QuarterNotation notation) => Readings
        .Where(reading => reading.Notation is null || reading.Notation == notation)
        .Select(reading => (Quarter?)reading.Quarter)
        .FirstOrDefault();
}
