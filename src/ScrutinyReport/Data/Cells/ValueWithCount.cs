using System.Text.RegularExpressions;

namespace ScrutinyReport.Data;

/// <summary>Takes apart cells that hold two figures, as the 2020/21 form prints them.</summary>
internal static partial class ValueWithCount
{
    /// <summary><c>17.3% (28)</c>: the value, and the count behind it; any other cell is a value alone.</summary>
    public static (Cell Value, Cell? Count) Split(Cell cell) =>
        CountBehind().Match(cell.Text) is { Success: true } match
            ? (Part(cell, match.Groups["value"]), Part(cell, match.Groups["count"]))
            : (cell, null);

    /// <summary><c>2 90.3%</c> in a column of averages: the quartile, and the average behind it.</summary>
    public static (Cell? Quartile, Cell Average) SplitQuartile(Cell cell) =>
        QuartileBefore().Match(cell.Text) is { Success: true } match
            ? (Part(cell, match.Groups["quartile"]), Part(cell, match.Groups["average"]))
            : (null, cell);

    private static Cell Part(Cell cell, Group group)
    {
        var place = cell.Place.Source is { } source
            ? source.At(cell.Place.Start + group.Index, group.Length)
            : cell.Place;
        return cell with { Text = group.Value, Place = place };
    }

    [GeneratedRegex(@"^\s*(?<value>\S+?(\s*[\[(][A-Za-z ,]+[\])])*)\s*\((?<count>[\d,]+)\)\s*$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex CountBehind();

    [GeneratedRegex(@"^\s*(?<quartile>[1-4])[ \t]+(?<average>[\d.,]+%?(\s*[\[(][A-Za-z ,]+[\])])*)\s*$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex QuartileBefore();
}
