namespace ScrutinyReport.Importing;

/// <summary>A cell's text on one line: line breaks inside a cell are there for the width of a column.</summary>
internal static class OneLine
{
    public static string Of(string text) => string.Join(
        ' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
