using System.Collections.Immutable;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>Everything that the files of one quarter say, in the order of the quarter file.</summary>
internal sealed record Dataset
{
    public required Quarter Quarter { get; init; }

    /// <summary>The files that it was read from; null where it was not read from a quarter's files.</summary>
    public DatasetRequest? Request { get; init; }

    public required ImmutableArray<Observation> Observations { get; init; }

    /// <summary>The catalogue in its own order, with the indicators derived from the quarter file behind it.</summary>
    public required ImmutableArray<Indicator> Indicators { get; init; }

    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>The quarters before this one, oldest first.</summary>
    public ImmutableArray<PublishedQuarter> History { get; init; } = [];

    public ImmutableArray<RecordFloor> Records { get; init; } = [];

    /// <summary>The authority whose figures these are, where they are taken out of national data.</summary>
    public Authority? Authority { get; init; }

    /// <summary>Whether disclosure control has already taken out what is withheld.</summary>
    public bool IsCleared { get; init; }

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>The ratings of this quarter and earlier ones that analysts give instead of the policy's.</summary>
    public ImmutableArray<RatingOverride> Overrides { get; init; } = [];

    public BenchmarkSet Benchmarks { get; init; } = BenchmarkSet.Empty;
}
