using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Documents;

/// <summary>Reads charts: what stands above and below them, and their figures as a table (METHODS 9).</summary>
internal static class ChartReader
{
    /// <summary>
    /// The chart in <c>::: chart</c> or <c>::: chart-with-data</c>: its caption in the paragraph before it, notes in
    /// the paragraphs after it. With data, the first paragraph after it is the caption of the table of its figures.
    /// </summary>
    public static IEnumerable<Block> Read(MarkdownContainer container, List<Problem> problems)
    {
        var charts = container.Blocks.OfType<MarkdownChart>().ToArray();
        if (charts.Length != 1)
        {
            problems.Add(DocumentProblems.NotOneChart(container.Place, container.Name, charts.Length));
            return [];
        }

        var what = $"`::: {container.Name}`";
        problems.AddRange(
            from other in container.Blocks
            where other is not (MarkdownParagraph or MarkdownChart)
            select DocumentProblems.OutOfPlace(other.Place, "this", what));
        var at = container.Blocks.IndexOf(charts[0]);
        var above = Paragraphs(container.Blocks[..at]);
        if (above.Length > 1)
        {
            problems.Add(DocumentProblems.OutOfPlace(above[1].Place, "a second paragraph above the chart", what));
        }

        var chart = charts[0].Chart;
        var block = new ChartBlock(chart) { Caption = above.FirstOrDefault()?.Content };
        ImmutableArray<Line> below = [.. Paragraphs(container.Blocks[at..]).Select(paragraph => paragraph.Content)];
        return container.Name == ContainerName.Chart
            ? [block with { Notes = below }]
            : [block with { HasTable = true },
                new TableBlock(Figures(chart.Data, below.FirstOrDefault()) with { Notes = [.. below.Skip(1)] })];
    }

    private static MarkdownParagraph[] Paragraphs(ImmutableArray<MarkdownBlock> blocks) =>
        [.. blocks.OfType<MarkdownParagraph>()];

    /// <summary>A chart's figures as a table.</summary>
    public static Table Figures(ChartTable data, Line? caption) => new(
        [.. data.Headings.Select((heading, i) =>
            new Column(Words(heading), i == 0 ? Alignment.Left : Alignment.Right))],
        [.. data.Rows.Select(row => new Row([Words(row.Label), .. row.Figures.Select(Cell)]))])
    {
        Caption = caption,
    };

    private static Line Cell(Figure? figure) =>
        figure is null ? Words(TableReader.NotGiven) : new([new FigureInline(figure, figure.Shown)]);

    private static Line Words(string words) => new([new Text(words)]);
}
