using System.Collections.Frozen;

namespace ScrutinyReport.Data;

/// <summary>Reads the words and symbols that stand where there is no number (METHODS 6 and 7).</summary>
internal static class AbsenceWords
{
    private static readonly FrozenDictionary<string, AbsenceKind> Known = new Dictionary<string, AbsenceKind>
    {
        [""] = AbsenceKind.NotGiven,
        ["NOT GIVEN"] = AbsenceKind.NotGiven,
        ["N/A"] = AbsenceKind.NotApplicable,
        ["NA"] = AbsenceKind.NotApplicable,
        ["NOT APPLICABLE"] = AbsenceKind.NotApplicable,
        ["[Z]"] = AbsenceKind.NotApplicable,
        ["Z"] = AbsenceKind.NotApplicable,
        ["NOT AVAIL"] = AbsenceKind.NotAvailable,
        ["NOT AVAILABLE"] = AbsenceKind.NotAvailable,
        ["NOT AVAILABLE THIS QUARTER"] = AbsenceKind.NotAvailable,
        ["NO DATA"] = AbsenceKind.NotAvailable,
        ["[X]"] = AbsenceKind.NotAvailable,
        ["X"] = AbsenceKind.NotAvailable,
        ["-"] = AbsenceKind.NotAvailable,
        [".."] = AbsenceKind.NotAvailable,
        [":"] = AbsenceKind.NotAvailable,
        ["TBC"] = AbsenceKind.NotYet,
        ["TO BE CONFIRMED"] = AbsenceKind.NotYet,
        ["NOT YET AVAILABLE"] = AbsenceKind.NotYet,
        ["[C]"] = AbsenceKind.Suppressed,
        ["C"] = AbsenceKind.Suppressed,
        ["*"] = AbsenceKind.Suppressed,
        ["SUPPRESSED"] = AbsenceKind.Suppressed,
        ["[U]"] = AbsenceKind.Unreliable,
        ["U"] = AbsenceKind.Unreliable,
    }.ToFrozenDictionary();

    /// <summary>The kind of absence that the text names; null where it names none.</summary>
    public static AbsenceKind? Read(string text) =>
        Known.TryGetValue(Words.Tidy(text).ToUpperInvariant(), out var kind) ? kind : null;

    /// <summary>
    /// The kind and the reason in <c>Not available: the system changed</c>; null where no words for nothing come first.
    /// </summary>
    public static (AbsenceKind Kind, string Reason)? ReadWithReason(string text)
    {
        var words = Words.Tidy(text);
        foreach (var mark in new[] { ":", ";", " - ", ", ", " (" })
        {
            var at = words.IndexOf(mark, StringComparison.Ordinal);
            if (at > 1 && Read(words[..at]) is { } kind && words[(at + mark.Length)..].Trim(' ', '.', ')') is [_, ..] reason)
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
    public static bool IsSpreadsheetError(string text) => Words.Tidy(text) switch
    {
        "#N/A" or "#DIV/0!" or "#REF!" or "#VALUE!" or "#NAME?" or "#NUM!" or "#NULL!" => true,
        _ => false,
    };
}
