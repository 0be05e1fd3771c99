using System.Xml.Linq;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Inspecting;

/// <summary>How cells of a Word table are merged.</summary>
internal static class Spans
{
    /// <summary>How many columns a cell takes.</summary>
    public static int Of(XElement cell) =>
        int.TryParse(cell.Element(Word.W + "tcPr")?.ValueOf("gridSpan"), out var columns) ? Math.Max(1, columns) : 1;

    /// <summary>Whether the cell is merged with others beside or below it.</summary>
    public static bool IsMerged(XElement cell) =>
        Of(cell) > 1
        || cell.Element(Word.W + "tcPr") is { } properties
            && (properties.Element(Word.W + "vMerge") ?? properties.Element(Word.W + "hMerge")) is not null;
}
