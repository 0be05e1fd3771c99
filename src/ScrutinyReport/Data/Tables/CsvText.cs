namespace ScrutinyReport.Data;

/// <summary>Writes comma-separated files (RFC 4180).</summary>
internal static class CsvText
{
    /// <summary>A field, in quotation marks where it needs them.</summary>
    public static string Field(string text, char separator = ',') =>
        text.Contains(separator, StringComparison.Ordinal) || text.AsSpan().IndexOfAny('"', '\n', '\r') >= 0
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
}
