using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing.Charts;

/// <summary>
/// A chart's figures as its workbook has them: labels in column A, then a column for each series. Cells without a
/// figure are empty, which leaves a gap.
/// </summary>
internal sealed record ChartSheet(ImmutableArray<string> Labels, ImmutableArray<ChartColumn> Columns)
{
    public const string Name = "Data";

    /// <summary>What stands above the labels.</summary>
    public required string Corner { get; init; }

    public static ChartSheet Of(Chart chart) => chart switch
    {
        StandingChart standing => OfStanding(standing),
        QuadrantChart quadrant =>
            Of((quadrant with { Points = [.. quadrant.Points.OrderBy(point => point.IsOwn)] }).Data),
        _ => Of(chart.Data),
    };

    /// <summary>Where a cell stands; columns and rows are counted from 0.</summary>
    public static string Cell(int column, int row) =>
        ((char)('A' + column)).ToString() + (row + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>A run of cells of one column, below its heading.</summary>
    public static string Range(int column, int first, int count) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{Name}!${(char)('A' + column)}${first + 2}:${(char)('A' + column)}${first + count + 1}");

    /// <summary>The heading of a column.</summary>
    public static string Heading(int column) => $"{Name}!${(char)('A' + column)}$1";

    private static ChartSheet Of(ChartTable data) => new(
        [.. data.Rows.Select(row => row.Label)],
        [
            .. data.Headings.Skip(1).Select((heading, i) =>
                new ChartColumn(heading, [.. data.Rows.Select(row => row.Figures[i])])),
        ])
    {
        Corner = data.Headings[0],
    };

    // A band is a series, so that it has a colour and a name that can be changed; the own bar is one by itself.
    private static ChartSheet OfStanding(StandingChart chart)
    {
        var columns = ImmutableArray.CreateBuilder<ChartColumn>();
        for (var band = 0; band < chart.Bands.Length; band++)
        {
            columns.Add(new(chart.Bands[band], Only(chart, bar => !bar.IsOwn && bar.Band == band)));
        }

        if (chart.Own is { } own)
        {
            columns.Add(new(own.Name, Only(chart, bar => bar.IsOwn)));
        }

        if (chart.Average is { } average)
        {
            columns.Add(new(average.Name, [.. chart.Bars.Select(_ => average.Value)]));
        }

        return new([.. chart.Bars.Select(bar => bar.Name)], columns.ToImmutable()) { Corner = chart.NameAxis };
    }

    private static ImmutableArray<Figure?> Only(StandingChart chart, Func<StandingBar, bool> isIn) =>
        [.. chart.Bars.Select(bar => isIn(bar) ? bar.Value : null)];
}

/// <summary>A series of a chart: its name and a figure, or none, for each label.</summary>
internal sealed record ChartColumn(string Heading, ImmutableArray<Figure?> Figures)
{
    /// <summary>How its figures are shown; all figures of a series are shown alike.</summary>
    public Display Display => Figures.FirstOrDefault(figure => figure is not null)?.Display ?? default;
}
