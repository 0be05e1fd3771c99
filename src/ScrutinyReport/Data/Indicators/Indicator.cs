using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>
/// What is known of an indicator whatever the quarter: a row of <c>indicators.csv</c>, or what a quarter file alone
/// tells. It owns polarity, decimals and section.
/// </summary>
internal sealed record Indicator
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Other names that quarter files use for it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>All that a file may call it: its id, its name and its aliases.</summary>
    public IEnumerable<string> Names => [Id, Name, .. Aliases];

    /// <summary>
    /// The phrase for prose: "the percentage of re-referrals to Children's Social Care within twelve months".
    /// </summary>
    public string? Subject { get; init; }

    public Noun? Numerator { get; init; }

    public Noun? Denominator { get; init; }

    public required ValueKind Kind { get; init; }

    public required int Decimals { get; init; }

    public required Polarity Polarity { get; init; }

    public required Frequency Frequency { get; init; }

    public Basis Basis { get; init; }

    /// <summary>By how many quarters its publication runs behind; null where nobody has said.</summary>
    public int? Lag { get; init; }

    /// <summary>Changes of at most this are no change; null where the workspace's tolerance holds.</summary>
    public Tolerance? Tolerance { get; init; }

    public ComparedWith ComparedWith { get; init; }

    /// <summary>Where its definition changed; null where it has not.</summary>
    public SeriesBreak? Break { get; init; }

    /// <summary>The policy that gives its ratings; null where the workspace's does.</summary>
    public RagKind? Rag { get; init; }

    /// <summary>Whether it is put under statistical process control; null where the workspace decides.</summary>
    public bool? Spc { get; init; }

    /// <summary>The id of the indicator that counts this one and others together; null where none does.</summary>
    public string? PartOf { get; init; }

    /// <summary>The section of the report it belongs to; null where nothing says so.</summary>
    public string? Section { get; init; }

    /// <summary>The paragraph it shares with other indicators; null where it has its own.</summary>
    public string? Group { get; init; }

    /// <summary>
    /// Whose figures its own are, where several indicators are one measure of different groups of children: "pupils
    /// with SEN Support"; null where it is of no such group.
    /// </summary>
    public string? Cohort { get; init; }

    /// <summary>
    /// The id of the indicator of the cohort that its own is set beside; null where it is set beside none.
    /// </summary>
    public string? GapTo { get; init; }

    /// <summary>Its measure in the national data (<c>measure_short</c>); null where there is none.</summary>
    public string? Benchmark { get; init; }

    /// <summary>
    /// The measure whose years are its own long series, where it is annual; null where that is its benchmark or none.
    /// </summary>
    public string? Series { get; init; }

    public Quarter? From { get; init; }

    public Quarter? To { get; init; }

    public string? Owner { get; init; }

    /// <summary>Where its row starts: in the catalogue, or in the quarter file it was derived from.</summary>
    public required Place Place { get; init; }

    /// <summary>Whether it was derived from a quarter file, no catalogue naming it.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Whether its values count things: numbers without decimals.</summary>
    public bool IsCount => this is { Kind: ValueKind.Number, Decimals: 0 };

    /// <summary>How its values are shown: one number of decimals in a report (METHODS 7).</summary>
    public Display Display => new(Decimals, Kind == ValueKind.Percent ? Unit.Percent : Unit.None);

    /// <summary>Whether a text is one of its names, however it is spelt.</summary>
    public bool IsCalled(string text) =>
        IndicatorNames.Key(text) is var key && Names.Any(name => IndicatorNames.Key(name) == key);
}
