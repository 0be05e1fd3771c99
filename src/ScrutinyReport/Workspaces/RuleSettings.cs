using System.Collections.Immutable;
using ScrutinyReport.Data;

namespace ScrutinyReport.Workspaces;

/// <summary>The <c>rules</c> of <c>scrutiny.yaml</c>: how figures are judged. Every setting has a default.</summary>
internal sealed record RuleSettings
{
    /// <summary>The policy that gives ratings, where an indicator has none of its own (METHODS 3).</summary>
    public RagKind Rag { get; init; }

    /// <summary>
    /// The rating where a target is missed and there is no quartile; null makes that a problem (METHODS 3).
    /// </summary>
    public string? WithoutQuartile { get; init; }

    /// <summary>The ratings, best first.</summary>
    public BandList Bands { get; init; } = BandList.RedAmberGreen;

    /// <summary>How far above a missed target is still Amber, where an indicator has no tolerance of its own.</summary>
    public Tolerance? ToleranceAbove { get; init; }

    /// <summary>How far below a missed target is still Amber, where an indicator has no tolerance of its own.</summary>
    public Tolerance? ToleranceBelow { get; init; }

    /// <summary>Changes of at most this are no change, where an indicator has no tolerance of its own.</summary>
    public Tolerance Tolerance { get; init; }

    /// <summary>The tolerance of an indicator: its own, else the workspace's (METHODS 2).</summary>
    public Tolerance ToleranceOf(Indicator indicator) => indicator.Tolerance ?? Tolerance;

    /// <summary>The vocabularies of trends by their names, the usual one first (METHODS 2).</summary>
    public static ImmutableArray<string> Vocabularies { get; } =
        ["increase-decrease", "better-worse", "higher-lower", "arrows"];

    /// <summary>The words of trends: one of <see cref="Vocabularies"/>.</summary>
    public string Vocabulary { get; init; } = Vocabularies[0];

    public NeighbourModel NeighbourModel { get; init; } = NeighbourModel.May2025;

    /// <summary>How neighbours are averaged; the setting is named in the output (METHODS 4).</summary>
    public AverageKind Average { get; init; } = AverageKind.Mean;

    /// <summary>The authorities that the council is ranked among.</summary>
    public Comparators Comparators { get; init; } = Comparators.All;

    /// <summary>The national measure that composite ranks are set against, such as expenditure per head.</summary>
    public Setting<string>? CompositeAgainst { get; init; }

    /// <summary>Counts below this have no relative change, only the two counts (METHODS 2).</summary>
    public decimal RelativeChangeMinimumBase { get; init; } = 30;

    /// <summary>Whether every indicator is put under statistical process control (METHODS 5).</summary>
    public bool Spc { get; init; }

    /// <summary>Disclosure control; null where it is off (METHODS 6).</summary>
    public DisclosureSettings? Disclosure { get; init; }

    /// <summary>The council's number in national data; null where national data is not used.</summary>
    public int? Authority { get; init; }
}

/// <summary>The two averages of statistical neighbours that the Department for Education uses.</summary>
internal enum AverageKind
{
    Mean,
    Median,
}
