using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>The latest figure beside an earlier one.</summary>
internal sealed record Comparison
{
    public required ComparisonKind Kind { get; init; }

    public required Direction Direction { get; init; }

    public required Judgement Judgement { get; init; }

    /// <summary>How large the change is in words.</summary>
    public ChangeSize Size { get; init; } = ChangeSize.Plain;

    /// <summary>Null where only the direction is known, as printed.</summary>
    public Figure? Earlier { get; init; }

    public Period? EarlierPeriod { get; init; }

    /// <summary>Latest less earlier, of the unrounded values; of percentages in percentage points.</summary>
    public Figure? Difference { get; init; }

    /// <summary>Whether one of the two rounds to 0 and is not 0, so that the difference is not exact.</summary>
    public bool IsRounded { get; init; }

    /// <summary>
    /// (latest - earlier) / earlier as a percentage; null on a base of 0 or below the least base for counts.
    /// </summary>
    public Figure? RelativeChange { get; init; }

    public Figure? EarlierDenominator { get; init; }

    /// <summary>Latest numerator less the earlier one.</summary>
    public Figure? NumeratorDifference { get; init; }

    public Figure? NumeratorRelativeChange { get; init; }

    /// <summary>Whether the direction is the printed one, there being no earlier value (METHODS 2).</summary>
    public bool IsPrinted { get; init; }

    public required Explanation Explanation { get; init; }
}

/// <summary>Which earlier figure it is.</summary>
internal enum ComparisonKind
{
    /// <summary>The period before: last quarter, last term.</summary>
    Previous,

    /// <summary>The same period a year earlier.</summary>
    YearAgo,

    /// <summary>A fixed period that the catalogue names.</summary>
    Baseline,
}
