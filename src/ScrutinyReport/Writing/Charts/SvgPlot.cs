using System.Xml;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing.Charts;

/// <summary>The frame of a drawn chart: the plane that values are put on, its axes, and the legend below.</summary>
internal sealed class SvgPlot(XmlWriter xml, decimal width, decimal height, decimal top)
{
    public const int TitleHeight = 26;

    /// <summary>About how wide a letter is, for what has to fit.</summary>
    public const decimal LetterWidth = 6.6m;

    private const decimal LegendEntry = 26;
    private const decimal LegendRow = 18;

    public XmlWriter Xml => xml;

    public decimal Left { get; init; } = 62;

    public decimal Right => width - 14;

    public decimal Top => top + 18;

    public decimal Bottom => height - 44 - (LegendRow * LegendRows);

    /// <summary>How many lines the legend may take.</summary>
    public int LegendRows { get; init; } = 1;

    public void Title(string words) => xml.Words((width / 2, 18), words, "middle", isBold: true, size: 14);

    /// <summary>Where a value of a scale stands above the bottom.</summary>
    public decimal Y(ChartScale scale, decimal value) => Bottom - (scale.Share(value) * (Bottom - Top));

    public decimal X(ChartScale scale, decimal value) => Left + (scale.Share(value) * (Right - Left));

    /// <summary>The middle of one of several places of equal width.</summary>
    public decimal X(int place, int places) => Left + ((Right - Left) * ((2 * place) + 1) / (2 * places));

    /// <summary>The marks of an axis with lines across, and what its numbers are.</summary>
    public void Values(ChartScale scale, Unit unit, string title)
    {
        foreach (var mark in scale.Marks)
        {
            var y = Y(scale, mark);
            xml.Line((Left, y), (Right, y), SvgXml.Grid);
            xml.Words((Left - 6, y + 4), new Display(scale.Decimals, unit).Of(mark), "end");
        }

        xml.Words((14, (Top + Bottom) / 2), title, "middle", isUpright: true);
    }

    /// <summary>The words of the other axis, as many as there is room for, the last of them always.</summary>
    public void Labels(IReadOnlyList<string> labels, string title)
    {
        xml.Line((Left, Bottom), (Right, Bottom), SvgXml.Text);
        var room = labels.Count == 0 ? 0 : (Right - Left) / labels.Count;
        var longest = labels.Select(label => label.Length).DefaultIfEmpty(1).Max() * LetterWidth;
        var every = room == 0 ? 1 : Math.Max(1, (int)Math.Ceiling((longest + 8) / room));
        for (var i = labels.Count - 1; i >= 0; i -= every)
        {
            xml.Words((X(i, labels.Count), Bottom + 16), labels[i], "middle");
        }

        xml.Words(((Left + Right) / 2, Bottom + 34), title, "middle");
    }

    /// <summary>What each series is: its sign, drawn at a point, and its name.</summary>
    public void Legend(params IReadOnlyList<(string Name, Action<decimal, decimal> Sign)> entries)
    {
        var inRow = (entries.Count + LegendRows - 1) / LegendRows;
        var rows = entries.Chunk(Math.Max(1, inRow)).ToArray();
        for (var row = 0; row < rows.Length; row++)
        {
            Legend(rows[row], height - 10 - (LegendRow * (rows.Length - 1 - row)));
        }
    }

    private static decimal WidthOf(string name) => LegendEntry + 10 + (name.Length * LetterWidth);

    private void Legend((string Name, Action<decimal, decimal> Sign)[] entries, decimal y)
    {
        var x = Math.Max(0, (width - entries.Sum(entry => WidthOf(entry.Name))) / 2);
        foreach (var (name, sign) in entries)
        {
            sign(x, y - 4);
            xml.Words((x + LegendEntry, y), name);
            x += WidthOf(name);
        }
    }
}
