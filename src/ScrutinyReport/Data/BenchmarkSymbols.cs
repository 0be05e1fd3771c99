namespace ScrutinyReport.Data;

/// <summary>What national files write where there is no value.</summary>
internal static class BenchmarkSymbols
{
    public static bool IsOne(string text) =>
        text.Trim() is "" or "-" or "c" or "x" or "z" or "NA" or "N/A" or "." or ".." or ":"
        or "[c]" or "[x]" or "[z]" or "u";
}
