using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Reads tolerances: <c>0.3</c>, <c>5 points</c>, <c>5%</c>.</summary>
internal static class ToleranceWords
{
    public const string Expected = "a number such as 0.3, in points or in units, or 5% of the figure compared with";

    private static readonly string[] Points = [" PERCENTAGE POINTS", " POINTS", " PP"];

    /// <summary>The tolerance; null where the text is none. With a percent sign it is relative.</summary>
    public static Tolerance? Read(string text)
    {
        var words = Words.Tidy(text);
        var points = Points.FirstOrDefault(one => words.EndsWith(one, StringComparison.OrdinalIgnoreCase));
        var number = NumberWords.Read(points is null ? words : words[..^points.Length]);
        return number is { Number: >= 0 } read && !(points is not null && read.HasPercentSign)
            ? new(read.Number, read.HasPercentSign)
            : null;
    }

    /// <summary>
    /// The tolerance in a cell; null where it is missing, empty, N/A or, with a problem, not readable.
    /// </summary>
    public static Tolerance? Read(Cell? cell, ICollection<Problem> problems)
    {
        if (cell is null || AbsenceWords.Read(cell.Text) is not null)
        {
            return null;
        }

        if (Read(cell.Text) is not { } tolerance)
        {
            problems.Add(DataProblems.NotReadable(cell, Expected));
            return null;
        }

        return tolerance;
    }
}
