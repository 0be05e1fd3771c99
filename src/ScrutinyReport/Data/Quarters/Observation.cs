using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>One indicator in one quarter file: a row of it, read.</summary>
internal sealed record Observation
{
    public required Indicator Indicator { get; init; }

    /// <summary>Where the row starts: the cell with the indicator's name.</summary>
    public required Place Place { get; init; }

    /// <summary>The outcome the file puts it under, by a column or a group row.</summary>
    public string? Outcome { get; init; }

    public Period? LatestPeriod { get; init; }

    /// <summary>The latest value's period; a file that gives none speaks of its own quarter.</summary>
    public Period PeriodIn(Quarter quarter) => LatestPeriod ?? new QuarterPeriod(quarter);

    public required Reading Latest { get; init; }

    public Reading LatestNumerator { get; init; } = Absence.NoColumn;

    public Reading LatestDenominator { get; init; } = Absence.NoColumn;

    public Period? PreviousPeriod { get; init; }

    /// <summary>
    /// Whether the previous value is a year-to-date figure of another local-authority year: the two are never compared
    /// (METHODS 1), unless it is of the same quarter last year.
    /// </summary>
    public bool CrossesTheYear => Indicator.Basis == Basis.YearToDate
        && (LatestPeriod, PreviousPeriod) is (QuarterPeriod latest, QuarterPeriod previous)
        && latest.Quarter.Year != previous.Quarter.Year && previous != latest.SameLastYear;

    public Reading Previous { get; init; } = Absence.NoColumn;

    public Reading PreviousNumerator { get; init; } = Absence.NoColumn;

    public Reading PreviousDenominator { get; init; } = Absence.NoColumn;

    public Reading YearAgo { get; init; } = Absence.NoColumn;

    /// <summary>What was counted over another stretch of time than the value.</summary>
    public Events Events { get; init; } = Events.None;

    /// <summary>The forecast that the service gives; null where it gives none.</summary>
    public GivenForecast? Forecast { get; init; }

    /// <summary>The change as printed, in points, where the paper gives no previous value.</summary>
    public Reading PrintedChange { get; init; } = Absence.NoColumn;

    /// <summary>Null where there is none; <see cref="TargetReading"/> then says why.</summary>
    public Target? Target { get; init; }

    /// <summary>The target's cell as a reading: its bound, or the kind of its absence.</summary>
    public Reading TargetReading { get; init; } = Absence.NoColumn;

    /// <summary>The trend as the council printed it; null where the cell is empty or missing.</summary>
    public Cell? PrintedTrend { get; init; }

    /// <summary>The rating as the council printed it; null where the cell is empty, missing or <c>N/A</c>.</summary>
    public Cell? PrintedRating { get; init; }

    /// <summary>The national quartile, 1 (top) to 4.</summary>
    public Reading Quartile { get; init; } = Absence.NoColumn;

    public Reading PreviousQuartile { get; init; } = Absence.NoColumn;

    public Reading NationalAverage { get; init; } = Absence.NoColumn;

    public Reading RegionalAverage { get; init; } = Absence.NoColumn;

    public Reading NeighbourAverage { get; init; } = Absence.NoColumn;

    /// <summary>The year the national comparison is of.</summary>
    public Period? BenchmarkPeriod { get; init; }

    /// <summary>
    /// The year among whose figures the previous value stands; null where that is the latest's year too.
    /// </summary>
    public Period? PreviousBenchmarkPeriod { get; init; }

    /// <summary>The fixed value that it is compared with; null where the catalogue names none.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>The targets of its year, quarter by quarter; null where there are none.</summary>
    public TargetProfile? Profile { get; init; }

    /// <summary>What rating policies may need beside the target.</summary>
    public RatingLevels Levels { get; init; } = RatingLevels.None;

    /// <summary>The corrections that its row has, in the order of its cells (METHODS 8).</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>The notes below the table that marks behind its figures lead to.</summary>
    public ImmutableArray<Footnote> Notes { get; init; } = [];

    /// <summary>Why there is no value, in the council's words.</summary>
    public Cell? Reason { get; init; }

    /// <summary>Its values, whatever time they are of.</summary>
    public Reading[] Values => [Latest, Previous, YearAgo];

    /// <summary>The averages that the council gives beside them.</summary>
    public Reading[] Averages => [NationalAverage, RegionalAverage, NeighbourAverage];

    /// <summary>What was counted.</summary>
    public Reading[] Counts =>
        [LatestNumerator, LatestDenominator, PreviousNumerator, PreviousDenominator, .. Events.Readings];
}
