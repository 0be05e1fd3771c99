using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>
/// A measure's national figures of one year, as an indicator is placed among them: the comparator group's authorities
/// with a value, England and the neighbours.
/// </summary>
internal sealed record Distribution
{
    /// <summary>The year in the form of the national file.</summary>
    public required BenchmarkYear Year { get; init; }

    /// <summary>The measure that the year is of, with its other years.</summary>
    public required BenchmarkMeasure Measure { get; init; }

    /// <summary>What the group is called: "all authorities".</summary>
    public required string GroupName { get; init; }

    /// <summary>The group's authorities with a value (METHODS 4: no regions, no England, no missing).</summary>
    public required ImmutableArray<BenchmarkValue> Group { get; init; }

    /// <summary>The authority's own published value; null where it is not in the group or has none.</summary>
    public BenchmarkValue? Own { get; init; }

    /// <summary>Null where the group cannot be parted in four.</summary>
    public CutPoints? Cuts { get; init; }

    /// <summary>Whether quartiles are published for the measure.</summary>
    public required bool HasQuartiles { get; init; }

    /// <summary>The year that the previous value stands in, where that is another one.</summary>
    public Distribution? Before { get; init; }

    public BenchmarkValue? England => Year.Find(Regions.England) is { Number: not null } found ? found : null;

    /// <summary>The value of the region that an authority is in; null where the file has none.</summary>
    public BenchmarkValue? RegionOf(int? authority) =>
        Year.Find(authority ?? 0) is { Region.Length: > 0 } own
            && Regions.Number(own.Region) is { } number
            && Year.Find(number) is { Number: not null } found
                ? found
                : null;

    public static Distribution Of(
        BenchmarkMeasure measure, BenchmarkYear year, ImmutableArray<Neighbour> neighbours, RuleSettings rules)
    {
        var own = year.Find(rules.Authority ?? 0);
        var isWhole = rules.Comparators.Group == ComparatorGroup.All;
        bool IsIn(BenchmarkValue value) => isWhole || GroupRule.IsIn(value, own, neighbours, rules.Comparators);
        var group = isWhole ? year.Ranked : [.. year.Ranked.Where(IsIn)];
        return new()
        {
            Year = year,
            Measure = measure,
            GroupName = GroupRule.NameOf(own, rules.Comparators),
            Group = group,
            Own = own is { IsRanked: true } && IsIn(own) ? own : null,
            Cuts = CutPoints.OfGroup(group),
            HasQuartiles = measure.HasQuartiles,
        };
    }

    /// <summary>The figures of the year before; null where the measure has none.</summary>
    public Distribution? YearBefore(ImmutableArray<Neighbour> neighbours, RuleSettings rules) =>
        Measure.Years.FirstOrDefault(one => one.Period == Year.Period.Previous) is { } before
            ? Of(Measure, before, neighbours, rules)
            : null;

    /// <summary>A published average of the year, with the sign of a provisional or revised year.</summary>
    public Figure? Average(BenchmarkValue value, Display display) =>
        value.Figure(display) is { } figure ? Year.Signed(figure) : null;
}
