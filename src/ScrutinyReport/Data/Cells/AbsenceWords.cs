namespace ScrutinyReport.Data;

/// <summary>Reads the words and symbols that stand where there is no number (METHODS 6 and 7).</summary>
internal static class AbsenceWords
{
    /// <summary>The kind of absence that the text names; null where it names none.</summary>
    public static AbsenceKind? Read(string text) => Words.Tidy(text).ToUpperInvariant() switch
    {
        "" or "NOT GIVEN" => AbsenceKind.NotGiven,
        "N/A" or "NA" or "NOT APPLICABLE" or "[Z]" or "Z" => AbsenceKind.NotApplicable,
        "NOT AVAIL" or "NOT AVAILABLE" or "NOT AVAILABLE THIS QUARTER" or "NO DATA" or "[X]" or "X" or "-" or ".." or ":" =>
            AbsenceKind.NotAvailable,
        "TBC" or "TO BE CONFIRMED" or "NOT YET AVAILABLE" => AbsenceKind.NotYet,
        "[C]" or "C" or "*" or "SUPPRESSED" => AbsenceKind.Suppressed,
        "[U]" or "U" => AbsenceKind.Unreliable,
        _ => null,
    };

    /// <summary>
    /// The kind and the reason in <c>Not available: the system changed</c>; null where no words for nothing come first.
    /// </summary>
    public static (AbsenceKind Kind, string Reason)? ReadWithReason(string text)
    {
        var words = Words.Tidy(text);
        foreach (var mark in new[] { ":", ";", " - ", ", ", " (" })
        {
            var at = words.IndexOf(mark, StringComparison.Ordinal);
            if (at > 1
                && Read(words[..at]) is { } kind
                && words[(at + mark.Length)..].Trim(' ', '.', ')') is [_, ..] reason)
            {
                return (kind, reason);
            }
        }

        return null;
    }

    /// <summary>Whether a value is a small count withheld at the source, as <c>&lt;5</c> (METHODS 6).</summary>
    public static bool IsSmallCount(string text)
    {
        var words = Words.Tidy(text);
        return words is ['<', ..]
            && NumberWords.Read(words[1..]) is { HasPercentSign: false, Number: <= 10, Decimals: 0 };
    }

    /// <summary>Whether the text is an error of a spreadsheet: <c>#N/A</c>, <c>#DIV/0!</c>.</summary>
    public static bool IsSpreadsheetError(string text) =>
        text.Contains('#', StringComparison.Ordinal) && Words.Tidy(text).ToUpperInvariant() switch
        {
            "#N/A" or "#DIV/0!" or "#REF!" or "#VALUE!" or "#NAME?" or "#NUM!" or "#NULL!" or "#SPILL!" or "#CALC!" or "#FIELD!" or "#BLOCKED!" => true,
            _ => false,
        };
}
