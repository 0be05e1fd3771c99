using System.Collections.Immutable;

namespace ScrutinyReport.Foundation.Charts;

/// <summary>
/// The figures of a chart as a table: a label in the first column, then a figure in each of the others.
/// </summary>
public sealed record ChartTable(ImmutableArray<string> Headings, ImmutableArray<ChartRow> Rows);

/// <summary>A row of a chart's figures; null where there is no value.</summary>
public sealed record ChartRow(string Label, ImmutableArray<Figure?> Figures);

/// <summary>A value over time; null where there is none, which leaves a gap and is never drawn as 0.</summary>
public sealed record ChartPoint(string Label, Figure? Value)
{
    public string Label { get; } = Characters.OneLine(Label);
}

/// <summary>One value that is the same all over a chart: a target, an average.</summary>
public sealed record ChartLevel(string Name, Figure Value)
{
    public string Name { get; } = Characters.OneLine(Name);
}
